// usage: node ajv.js SCHEMA DOCUMENTS RUNS
// Times JSON.parse, and validation of the parsed values by ajv with full formats. Prints what FormBenchmark prints.
'use strict';
const fs = require('fs');
const Ajv = require('ajv');

const [schemaFile, documentFile, runs] = process.argv.slice(2);
const schema = JSON.parse(fs.readFileSync(schemaFile, 'utf8'));
delete schema.$schema;
const validate = new Ajv({ format: 'full', unknownFormats: true }).compile(schema);
const lines = fs.readFileSync(documentFile, 'utf8').split('\n').slice(0, -1);

function report(name, body) {
  const times = [];
  let accepted = 0;
  for (let run = 0; run < Number(runs); run += 1) {
    const start = process.cpuUsage();
    accepted = body();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1e6);
  }
  console.log([name, accepted, times.join(' ')].join('\t'));
}

let values = [];
report('JSON.parse', () => {
  values = new Array(lines.length);
  for (let index = 0; index < lines.length; index += 1) values[index] = JSON.parse(lines[index]);
  return values.length;
});
report('ajv, validation alone', () => {
  let count = 0;
  for (const value of values) if (validate(value)) count += 1;
  return count;
});
