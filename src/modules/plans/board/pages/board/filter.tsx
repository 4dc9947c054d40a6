import { Button } from '../../../../../ui/components/button.tsx';
import { Form } from '../../../../../ui/components/form.tsx';
import { Select } from '../../../../../ui/components/select.tsx';
import { usePage } from '../../../../../ui/page-lang.tsx';
import { boardPaths } from '../../paths.ts';
import { type BoardModel, choices } from './model.ts';
import { words } from './words.ts';

/** Narrows groups and needs to a theme and a municipality; a plain GET form. */
export function Filter({ model }: { model: BoardModel }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { themes, municipalities } = choices(model, lang);
  return (
    <Form action={to(boardPaths.board(model.facts.stored.id))} method="get" label={t.filter} inline>
      <Select name="thema" label={t.theme} options={themes} value={model.shown.theme} all={t.allThemes} />
      <Select
        name="gemeente"
        label={t.municipality}
        options={municipalities}
        value={model.shown.municipality}
        all={t.allMunicipalities}
      />
      <Button look="secondary">{t.show}</Button>
    </Form>
  );
}
