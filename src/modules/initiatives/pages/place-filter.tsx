import { z } from 'zod';
import type { Reading } from '../../../platform/work.ts';
import { Button } from '../../../ui/components/button.tsx';
import { Form } from '../../../ui/components/form.tsx';
import { Select } from '../../../ui/components/select.tsx';
import { usePage } from '../../../ui/page-lang.tsx';
import { type MunicipalityView, municipalities } from '../../regions/index.ts';

/** A municipality in the address of a list; empty: all. */
export const placeQuery = z.object({ gemeente: z.union([z.literal(''), z.string().regex(/^GM\d{4}$/)]).optional() });

export interface PlaceChoice {
  places: MunicipalityView[];
  place: MunicipalityView | null;
}

/** The municipalities and the chosen one; undefined when something unknown was chosen. */
export async function placeChosen(reading: Reading, query: z.output<typeof placeQuery>): Promise<PlaceChoice | undefined> {
  const places = await municipalities(reading);
  const place = query.gemeente ? places.find((one) => one.cbsCode === query.gemeente) : null;
  return place === undefined ? undefined : { places, place };
}

interface Props extends PlaceChoice {
  action: string;
  words: { filters: string; place: string; all: string; show: string };
}

export function PlaceFilter({ action, places, place, words: t }: Props) {
  const { to } = usePage();
  return (
    <Form action={to(action)} method="get" inline label={t.filters}>
      <Select
        name="gemeente"
        label={t.place}
        all={t.all}
        options={places.map((one) => ({ value: one.cbsCode, label: one.name }))}
        value={place?.cbsCode ?? ''}
      />
      <Button look="secondary">{t.show}</Button>
    </Form>
  );
}
