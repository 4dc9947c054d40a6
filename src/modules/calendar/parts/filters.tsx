import { Button } from '../../../ui/components/button.tsx';
import { Checkbox } from '../../../ui/components/choice-group.tsx';
import { Disclosure } from '../../../ui/components/disclosure.tsx';
import { Form } from '../../../ui/components/form.tsx';
import { Link } from '../../../ui/components/link.tsx';
import { Select } from '../../../ui/components/select.tsx';
import { usePage } from '../../../ui/page-lang.tsx';
import type { Narrowing } from '../choices.ts';
import type { ListName, Lists } from '../lists.ts';
import type { When } from '../period.ts';
import { partWords } from './words.ts';

export interface FilterProps {
  /** Where the calendar stands, without choices. */
  action: string;
  lists: Lists;
  chosen: Narrowing;
  here: When;
  staff: boolean;
}

/** What can be chosen of a calendar, as a plain GET form: two choices at once, the rest folded away until one of them is used. */
export function CalendarFilters({ action, lists, chosen, here, staff }: FilterProps) {
  const t = partWords[usePage().lang];
  const names = (Object.keys(lists) as ListName[]).filter((name) => (lists[name]?.length ?? 0) > 0);
  const first = names.filter(isFirst);
  const rest = names.filter((name) => !isFirst(name));
  const open = chosen.vrij !== undefined || rest.some((name) => chosen[name] !== undefined);
  const select = (name: ListName) => (
    <Select
      key={name}
      name={name}
      label={t[name][0]}
      all={t[name][1]}
      options={(lists[name] ?? []).map(({ value, label }) => ({ value, label }))}
      value={chosen[name] ?? ''}
    />
  );
  return (
    <Form action={action} method="get" inline label={staff ? t.filters : t.publicFilters} hidden={{ ...here }}>
      {first.map(select)}
      <Disclosure label={t.more} open={open}>
        <div class="op-form op-form--inline">
          {rest.map(select)}
          <Checkbox name="vrij" label={t.vrij} value="ja" checked={chosen.vrij !== undefined} />
        </div>
      </Disclosure>
      <Button look="secondary">{t.show}</Button>
    </Form>
  );
}

const isFirst = (name: ListName) => name === 'gemeente' || name === 'thema';

/** What is chosen, in words: also on paper, where the form is left out. */
export function Chosen({ action, lists, chosen, staff }: FilterProps) {
  const t = partWords[usePage().lang];
  const names = Object.keys(lists) as ListName[];
  const said = [...names.flatMap((name) => labelOf(lists, name, chosen[name]) ?? []), ...(chosen.vrij ? [t.vrij] : [])];
  if (said.length === 0) return null;
  return (
    <p>
      {staff ? t.workChosen : t.chosen} <strong>{said.join('; ')}</strong>. <Link href={action}>{t.all}</Link>
    </p>
  );
}

export function labelOf(lists: Lists, name: ListName, value: string | undefined): string | undefined {
  return value === undefined ? undefined : lists[name]?.find((one) => one.value === value)?.label;
}
