import { INFORMANT_ROLES, type InformantRole } from '../core/words.js'
import type { PlanOutputs } from '../plan/plan.js'
import { readField, type Warnings, warn } from './warnings.js'

/** Who answered on which form. The informant is not known where none was declared and the forms differ. */
export interface FormReading {
  readonly informant: InformantRole
  readonly informantKnown: boolean
  readonly form: string | null
}

type Forms = PlanOutputs['forms']

function isRole(word: unknown): word is InformantRole {
  return (INFORMANT_ROLES as readonly unknown[]).includes(word)
}

function warnForm(forms: Forms, path: string, warnings: Warnings): void {
  warn(warnings, 'response/form-unknown', path, { forms: forms.map((form) => form.id) })
}

/**
 * The form as declared, else the only form of the informant; the informant as declared, else the form's, else the one all
 * forms share. What stays open is warned about and left unknown: no norm or cut of a form is applied by a guess.
 */
export function createFormReader(forms: Forms): (administration: unknown, warnings: Warnings) => FormReading {
  const first = forms[0]?.informant ?? 'self'
  const shared = forms.every((form) => form.informant === first)

  return (administration, warnings) => {
    const declaredForm = readField(administration, 'form')
    const declaredRole = readField(administration, 'informant')
    const role = isRole(declaredRole) ? declaredRole : undefined
    if (declaredRole !== undefined && declaredRole !== null && role === undefined) warnForm(forms, '/informant', warnings)
    if (declaredForm !== undefined && declaredForm !== null) {
      const form = forms.find((each) => each.id === declaredForm)
      const agrees = form !== undefined && (role === undefined || role === form.informant)
      if (agrees) return { informant: form.informant, informantKnown: true, form: form.id }
      warnForm(forms, '/form', warnings)
      return { informant: role ?? first, informantKnown: role !== undefined || shared, form: null }
    }
    const informant = role ?? first
    const informantKnown = role !== undefined || shared
    const candidates = informantKnown ? forms.filter((each) => each.informant === informant) : forms
    const [only] = candidates
    if (candidates.length === 1 && only !== undefined) return { informant, informantKnown, form: only.id }
    warnForm(forms, '/form', warnings)
    return { informant, informantKnown, form: null }
  }
}
