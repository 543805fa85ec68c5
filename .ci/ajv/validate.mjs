// node validate.mjs SCHEMA CASES.jsonl RECORD.json...
// Every record must fit the schema; every case must fit it or not, as the case says.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const [schemaFile, casesFile, ...recordFiles] = process.argv.slice(2);
const json = (text) => JSON.parse(text);
const ajv = new Ajv.default({ strict: true, strictRequired: true, validateFormats: false });
const fits = ajv.compile(json(readFileSync(schemaFile, "utf8")));

const wrong = [];
const count = { fitting: 0, refused: 0 };
const expect = (name, valid, document) => {
  if (fits(document) !== valid) {
    wrong.push(name + (valid ? ": refused" : ": accepted"));
  }
  count[valid ? "fitting" : "refused"]++;
};

for (const file of recordFiles) {
  expect(file, true, json(readFileSync(file, "utf8")));
}
for (const line of readFileSync(casesFile, "utf8").split("\n").filter(Boolean)) {
  const { name, valid, document } = json(line);
  expect(name, valid, document);
}

for (const line of wrong.slice(0, 50)) {
  console.error(line);
}
console.log(`Ajv: ${count.fitting} documents that fit, ${count.refused} that do not, ${wrong.length} judged otherwise`);
process.exit(wrong.length === 0 && count.fitting > 300 && count.refused > 10000 ? 0 : 1);
