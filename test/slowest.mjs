// node test/slowest.mjs DIR: the ten classes that took longest, from the reports of the test programs in DIR.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const spent = new Map();
for (const file of readdirSync(process.argv[2], { recursive: true }).filter(name => name.endsWith(".ctrf"))) {
  for (const { name, duration } of JSON.parse(readFileSync(join(process.argv[2], file), "utf8")).results.tests) {
    const type = name.split("(")[0].split(".").slice(0, -1).join(".");
    spent.set(type, (spent.get(type) ?? 0) + duration);
  }
}
console.log("The ten slowest classes:");
for (const [type, time] of [...spent].sort((a, b) => b[1] - a[1]).slice(0, 10)) console.log(`${(time / 1000).toFixed(1).padStart(7)} s  ${type}`);
