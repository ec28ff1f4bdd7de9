// How long mdast-util-from-markdown takes for a page, warm: microseconds of CPU time, the least of many rounds.
import { readFileSync } from "node:fs";
import { fromMarkdown } from "mdast-util-from-markdown";

const page = readFileSync(process.argv[2], "utf8");
const rounds = 40;
const runs = 10;
let best = Infinity;
for (let round = 0; round < rounds; round++) {
  const start = process.cpuUsage();
  for (let run = 0; run < runs; run++) {
    fromMarkdown(page);
  }
  const { user, system } = process.cpuUsage(start);
  best = Math.min(best, (user + system) / runs);
}
console.log(Math.round(best));
