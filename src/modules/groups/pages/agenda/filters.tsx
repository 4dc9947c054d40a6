import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { listLabel } from '../../../regions/index.ts';
import { agendaPath } from '../../paths.ts';
import type { AgendaModel } from './view.tsx';
import { words } from './words.ts';

/** Municipality and subject, as a plain GET form. */
export function Filters({ places, themes, month, chosen, lang }: AgendaModel) {
  const t = words[lang];
  return (
    <Form action={agendaPath(lang)} method="get" inline label={t.filters} hidden={{ maand: month.code }}>
      <Select
        name="gemeente"
        label={t.municipality}
        empty={false}
        options={[
          { value: '', label: t.allMunicipalities },
          ...places.map((place) => ({ value: place.cbsCode, label: place.name })),
        ]}
        value={chosen.gemeente ?? ''}
      />
      <Select
        name="thema"
        label={t.theme}
        empty={false}
        options={[
          { value: '', label: t.allThemes },
          ...themes.map((theme) => ({ value: theme.code, label: listLabel(theme, lang) })),
        ]}
        value={chosen.thema ?? ''}
      />
      <Button look="secondary">{t.show}</Button>
    </Form>
  );
}
