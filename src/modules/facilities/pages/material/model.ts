import type { FormState } from '../../../../platform/http/form.ts';
import type { OrganisationView } from '../../../regions/index.ts';
import type { ListedLoan } from '../../materials/loan-queries.ts';
import type { ItemView, MaterialView } from '../../materials/queries.ts';
import type { LocationDetails } from '../../place-queries.ts';

/** `opens`: the actor may open the loan that has it. */
export type ShownItem = ItemView & { opens: boolean };

export interface MaterialModel {
  kind: MaterialView;
  items: ShownItem[];
  /** The items that are there no more. */
  gone: boolean;
  /** A part of the loans: whether it is the first, and where the next begins. */
  loans: ListedLoan[];
  firstLoans: boolean;
  next: string | null;
  organisations: OrganisationView[];
  /** Where stock can be; empty for who does not look after it. */
  places: LocationDetails[];
  tends: boolean;
  form: FormState;
  csrf: string;
}

/** The faults of some fields of the page; one that is of none of them stands with the loan. */
export const errorsOf = (form: FormState, names: string[]) =>
  Object.entries(form.errors)
    .filter(([field]) => names.includes(field) || (field === '' && names.includes('hoeveel')))
    .map(([field, message]) => ({ field: field || (names[0] ?? ''), message }));
