// Verdicts of ajv 6 (draft-07), formats asserted: as python_engines.py, with one verdict a line.
'use strict';
const fs = require('fs');
const Ajv = require('ajv');

const schemas = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const validators = {};
for (const [name, schema] of Object.entries(schemas)) {
  delete schema.$schema;
  const ajv = new Ajv({ format: 'full', unknownFormats: true, strictKeywords: true, ownProperties: true });
  try {
    validators[name] = ajv.compile(schema);
  } catch (error) {
    console.log('meta ' + name + ' ' + String(error.message).replace(/\n/g, ' '));
    validators[name] = () => false;
  }
}
const lines = [];
for (const line of fs.readFileSync(process.argv[3], 'utf8').split('\n')) {
  if (line === '') continue;
  const [name, text] = JSON.parse(line);
  lines.push(validators[name](JSON.parse(text)) ? '1' : '0');
}
console.log(lines.join('\n'));
