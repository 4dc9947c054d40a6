import { Button, ButtonLink } from '../../../../../ui/components/button.tsx';
import { Disclosure } from '../../../../../ui/components/disclosure.tsx';
import { Form } from '../../../../../ui/components/form.tsx';
import { Text } from '../../../../../ui/components/heading.tsx';
import { Cluster } from '../../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../../ui/components/link.tsx';
import { usePage } from '../../../../../ui/page-lang.tsx';
import { planPaths } from '../../../paths.ts';
import { boardPaths } from '../../paths.ts';
import type { BoardModel } from './model.ts';
import { words } from './words.ts';

interface Props {
  model: BoardModel;
  csrf: string;
}

/** What can be done with the plan as a whole, folded away until it is needed. */
export function Tools({ model, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { stored, version } = model.facts;
  return (
    <div class="op-plan-tools">
      <ButtonLink href={to(boardPaths.why(stored.id))} look="secondary" icon="help">
        {t.why}
      </ButtonLink>
      <Disclosure label={t.replan}>
        <Again model={model} csrf={csrf} />
      </Disclosure>
      <Disclosure label={t.compare}>
        <Compare model={model} />
      </Disclosure>
      <Disclosure label={t.download}>
        {model.mayTake && <Link href={to(planPaths.instance(stored.id))}>{t.downloadInstance}</Link>}
        <Link href={to(planPaths.result(stored.id))}>{t.downloadPlan}</Link>
        <Link href={to(planPaths.remove(stored.id))}>{t.removePlan}</Link>
      </Disclosure>
      {version.previous !== null && (
        <Form action={to(boardPaths.undo(stored.id))} csrf={csrf} hidden={{ stap: version.number }} label={t.undo}>
          <Cluster>
            <span class="op-small">{t.lastStep[version.kind]}</span>
            <Button look="subtle" icon="arrow-left">
              {t.undo}
            </Button>
          </Cluster>
        </Form>
      )}
    </div>
  );
}

function Again({ model, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { stored, seen, carried } = model.facts;
  const agreed = seen.groups.filter(({ fixed, key }) => fixed === 'agreed' && !carried.get(key)).length;
  const ways = [
    { how: 'rest', text: t.replanRestText(agreed), button: t.replanRest },
    { how: 'weinig', text: t.replanFewText, button: t.replanFew },
  ];
  return (
    <>
      {ways.map(({ how, text, button }) => (
        <Form key={how} action={to(boardPaths.again(stored.id))} csrf={csrf} hidden={{ hoe: how }} label={button}>
          <Text>{text}</Text>
          <Cluster>
            <Button look="secondary">{button}</Button>
          </Cluster>
        </Form>
      ))}
    </>
  );
}

function Compare({ model }: Pick<Props, 'model'>) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { stored } = model.facts;
  if (model.others.length === 0) return <Text>{t.compareNone}</Text>;
  return (
    <>
      <Text>{t.compareText}</Text>
      <ul class="op-plain-list">
        {model.others.map((other) => (
          <li key={other.id}>
            <Link href={to(boardPaths.compare(stored.id, other.id))}>{other.name}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
