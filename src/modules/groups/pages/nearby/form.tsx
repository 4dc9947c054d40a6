import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { listLabel } from '../../../regions/index.ts';
import { distances } from './distances.ts';
import type { NearbyModel } from './view.tsx';
import { words } from './words.ts';

/** Where, how far and about what, as a plain GET form. */
export function WhereForm({ asked, from, themes, lang }: NearbyModel) {
  const t = words[lang];
  const { to } = usePage();
  const unknown = asked.place !== '' && from === null;
  return (
    <>
      {unknown && <Notice tone="warning">{t.unknown(asked.place)}</Notice>}
      <Form action={to('/in-de-buurt')} method="get" inline label={t.filters}>
        <TextField name="plek" label={t.place} hint={t.placeHint} value={asked.place} autocomplete="postal-code" />
        <Select
          name="km"
          label={t.distance}
          options={distances.map((km) => ({ value: String(km), label: t.upTo(km) }))}
          value={String(asked.km)}
        />
        <Select
          name="thema"
          label={t.theme}
          all={t.allThemes}
          options={themes.map((theme) => ({ value: theme.code, label: listLabel(theme, lang) }))}
          value={asked.theme}
        />
        <Button>{t.show}</Button>
      </Form>
    </>
  );
}
