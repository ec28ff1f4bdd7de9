if (!new File(jdk21, 'bin/javac').canExecute()) {
    println 'java21 is skipped: -Djdk21=FOLDER names no JDK of version 21 or later'
    return false
}
