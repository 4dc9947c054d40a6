import { Button } from '../../../ui/components/button.tsx';
import { Form } from '../../../ui/components/form.tsx';
import { Select } from '../../../ui/components/select.tsx';
import { usePage } from '../../../ui/page-lang.tsx';
import { type ListEntry, listLabel, type MunicipalityView } from '../../regions/index.ts';

interface Props {
  action: string;
  words: { filters: string; municipality: string; allMunicipalities: string; theme: string; allThemes: string; show: string };
  places: MunicipalityView[];
  themes: ListEntry[];
  chosen: { gemeente?: string | undefined; thema?: string | undefined };
  hidden: Record<string, string>;
}

/** Municipality and theme, as a plain GET form. */
export function GroupFilters({ action, words: t, places, themes, chosen, hidden }: Props) {
  const { lang, to } = usePage();
  return (
    <Form action={to(action)} method="get" inline label={t.filters} hidden={hidden}>
      <Select
        name="gemeente"
        label={t.municipality}
        all={t.allMunicipalities}
        options={places.map((place) => ({ value: place.cbsCode, label: place.name }))}
        value={chosen.gemeente ?? ''}
      />
      <Select
        name="thema"
        label={t.theme}
        all={t.allThemes}
        options={themes.map((theme) => ({ value: theme.code, label: listLabel(theme, lang) }))}
        value={chosen.thema ?? ''}
      />
      <Button look="secondary">{t.show}</Button>
    </Form>
  );
}
