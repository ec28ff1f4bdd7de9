// The official schema, and the checks of two command-line programs, as those run them.
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { validate as resumed } from 'resumed'

const require = createRequire(import.meta.url)

export const schema = require('@jsonresume/schema/schema.json')

const ajv = addFormats(new Ajv({ strict: true, allErrors: true })).compile(schema)

const resumeCli = require('resume-cli/build/validate.js').default
// Version 1.0: nothing may stand beside the sections but what the standard names. It wanted a whole
// day for a certificate, which was corrected in 1.1, and which a page that gives a year does not have.
const formerSchema = structuredClone(require('resume-schema/schema.json'))
delete formerSchema.properties.certificates.items.properties.date.format

/** Each answers what it has against the résumé in a file, or nothing. */
export const validators = {
  ajv: async ({ resume }) => (ajv(resume) ? [] : [ajv.errors.map(say).join('; ')]),
  resumed: ({ file }) => complaints(resumed(file)),
  'resume-cli': ({ resume }) => complaints(resumeCli({ resume, schema: formerSchema })),
}

const say = ({ instancePath, message }) => `${instancePath} ${message}`

async function complaints(validation) {
  try {
    await validation
    return []
  } catch (problem) {
    return [Array.isArray(problem) ? problem.map(({ stack }) => stack).join('; ') : problem.message]
  }
}

/** Validators that refuse nothing prove nothing: those that take a name which is a number. */
export async function blindValidators(folder) {
  const wrong = { file: `${folder}/wrong.json`, resume: { basics: { name: 1 } } }
  await writeFile(wrong.file, JSON.stringify(wrong.resume))
  const blind = []
  for (const [name, validate] of Object.entries(validators)) {
    if ((await validate(wrong)).length === 0) {
      blind.push(`${name} takes a number for a name`)
    }
  }
  return blind
}
