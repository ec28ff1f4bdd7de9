import org.apache.spark.sql.SparkSession

/** Prints how many rows a table of entries has, and how many of them have what each column says. */
object CountRows {
  def main(args: Array[String]): Unit = {
    val spark = SparkSession.builder().appName("Count rows").getOrCreate()
    spark.read.parquet(args(0)).createOrReplaceTempView("entries")
    val counts = spark
      .sql("""SELECT count(*), count(distinct page), count(organization), count(role), count(start), count(end),
             |  count_if(size(keywords) > 0), count_if(title <> '') FROM entries""".stripMargin)
      .head()
    println("rows: " + counts.toSeq.mkString(" "))
    spark.stop()
  }
}
