// Verdicts of ajv 6 (draft-07), formats asserted: as python_engines.py, with one verdict a line: 1, 0, or x where the engine
// cannot take the value. Schemas that declare draft-07 are taken as they are.
'use strict';
const fs = require('fs');
const Ajv = require('ajv');

const schemas = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const validators = {};
for (const [name, schema] of Object.entries(schemas)) {
  if (!schema.$schema.includes('draft-07')) delete schema.$schema;
  const ajv = new Ajv({ format: 'full', unknownFormats: true, strictKeywords: true, ownProperties: true });
  try {
    validators[name] = ajv.compile(schema);
  } catch (error) {
    console.log('meta ' + name + ' ' + String(error.message).replace(/\n/g, ' '));
    validators[name] = () => false;
  }
}
// A number beyond doubles has become infinite: the engine does not hold it, and makes of it what it likes.
const isBeyondDoubles = (value) =>
  typeof value === 'number' ? !Number.isFinite(value) : value !== null && typeof value === 'object' && Object.values(value).some(isBeyondDoubles);
const lines = [];
for (const line of fs.readFileSync(process.argv[3], 'utf8').split('\n')) {
  if (line === '') continue;
  const [name, text] = JSON.parse(line);
  const value = JSON.parse(text);
  lines.push(isBeyondDoubles(value) ? 'x' : validators[name](value) ? '1' : '0');
}
console.log(lines.join('\n'));
