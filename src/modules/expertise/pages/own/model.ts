import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import type { MunicipalityView } from '../../../regions/index.ts';
import type { ClaimView } from '../../claims.ts';
import type { FittingNeed, GroupWithout } from '../../needed.ts';
import type { Profile } from '../../profile.ts';

/** Which of the forms on the page came back. */
export type Which = 'availability' | 'absence' | 'claim' | 'hours' | 'wishes';

export interface OwnModel {
  /** Undefined: not yet in the list of trainers. */
  profile: Profile | undefined;
  claims: ClaimView[];
  groups: GroupWithout[];
  needs: FittingNeed[];
  places: MunicipalityView[];
  methods: { id: string; slug: string; name: string }[];
  which: Which | undefined;
  form: FormState;
  today: Temporal.PlainDate;
  csrf: string;
}

/** The form that came back, or the values that are kept. */
export function formOf({ which, form }: Pick<OwnModel, 'which' | 'form'>, own: Which, kept: FormState['values']): FormState {
  return which === own ? form : filledForm(kept);
}
