import { Button } from '../../../ui/components/button.tsx';
import { Form } from '../../../ui/components/form.tsx';
import { Select } from '../../../ui/components/select.tsx';
import type { ListEntry, MunicipalityView } from '../../regions/index.ts';

interface Props {
  action: string;
  places: MunicipalityView[];
  themes: ListEntry[];
  chosen: { gemeente?: string | undefined; thema?: string | undefined };
  hidden: Record<string, string>;
}

/** Municipality and theme on staff screens, as a plain GET form. */
export function WorkFilters({ action, places, themes, chosen, hidden }: Props) {
  return (
    <Form action={action} method="get" inline label="Filters" hidden={hidden}>
      <Select
        name="gemeente"
        label="Gemeente"
        empty={false}
        options={[
          { value: '', label: 'Alle gemeenten' },
          ...places.map((place) => ({ value: place.cbsCode, label: place.name })),
        ]}
        value={chosen.gemeente ?? ''}
      />
      <Select
        name="thema"
        label="Thema"
        empty={false}
        options={[{ value: '', label: "Alle thema's" }, ...themes.map((theme) => ({ value: theme.code, label: theme.labelNl }))]}
        value={chosen.thema ?? ''}
      />
      <Button look="secondary">Toon</Button>
    </Form>
  );
}
