import { INFORMANT_ROLES, type InformantRole } from '../core/words.js'
import type { Plan, PlanOutputs } from '../plan/plan.js'
import { readField, type Warnings, warn } from './warnings.js'

/** Who answered on which form. The informant is not known where none was declared and the forms differ. */
export interface FormReading {
  readonly informant: InformantRole
  readonly informantKnown: boolean
  readonly form: string | null
  /** items that the form does not have; none when the form is not known */
  readonly omits: ReadonlySet<string>
}

type Forms = PlanOutputs['forms']

const NOTHING: ReadonlySet<string> = new Set()

function isRole(word: unknown): word is InformantRole {
  return (INFORMANT_ROLES as readonly unknown[]).includes(word)
}

function warnForm(forms: Forms, path: string, warnings: Warnings): void {
  warn(warnings, 'response/form-unknown', path, { forms: forms.map((form) => form.id) })
}

/** Does a condition, a norm group or a cut score ask which form it was? Answers go by item id, so nothing else does. */
function testsForm({ program }: Plan): boolean {
  const form = program.inputs.attributes.findIndex(({ id }) => id === 'form')
  return program.nodes.some((node) => {
    if (node.op === 'attrIn') return node.test.attribute === form
    return node.op === 'stratum' && node.steps.flat().some(({ when }) => when.some(({ attribute }) => attribute === form))
  })
}

/**
 * The form as declared, else the only form of the informant; the informant as declared, else the form's, else the one all
 * forms share. What stays open is left unknown: no norm or cut of a form is applied by a guess. It is warned about at "/form" where
 * a form was named that does not exist and where something is read by form, and at "/informant" where it is open who answered.
 */
export function createFormReader(plan: Plan): (administration: unknown, warnings: Warnings) => FormReading {
  const { forms } = plan.outputs
  const first = forms[0]?.informant ?? 'self'
  const shared = forms.every((form) => form.informant === first)
  const matters = testsForm(plan)
  const omitted = new Map(forms.map(({ id, omits }) => [id, new Set(omits)]))

  function onForm(form: Forms[number]): FormReading {
    return { informant: form.informant, informantKnown: true, form: form.id, omits: omitted.get(form.id) ?? NOTHING }
  }

  return (administration, warnings) => {
    const declaredForm = readField(administration, 'form')
    const declaredRole = readField(administration, 'informant')
    const role = isRole(declaredRole) ? declaredRole : undefined
    const garbled = declaredRole !== undefined && declaredRole !== null && role === undefined
    if (garbled) warnForm(forms, '/informant', warnings)
    const informant = role ?? first
    const informantKnown = role !== undefined || shared
    /** That it is open who answered is warned about once, at its own place: a stored result tells by it that the role is a stand-in. */
    const leaveOpen = (): FormReading => {
      if (!informantKnown && !garbled) warnForm(forms, '/informant', warnings)
      return { informant, informantKnown, form: null, omits: NOTHING }
    }
    if (declaredForm !== undefined && declaredForm !== null) {
      const form = forms.find((each) => each.id === declaredForm)
      if (form !== undefined && (role === undefined || role === form.informant)) return onForm(form)
      warnForm(forms, '/form', warnings)
      return leaveOpen()
    }
    const candidates = informantKnown ? forms.filter((each) => each.informant === informant) : forms
    const [only] = candidates
    if (candidates.length === 1 && only !== undefined) return onForm(only)
    if (informantKnown && (matters || candidates.length === 0)) warnForm(forms, '/form', warnings)
    return leaveOpen()
  }
}
