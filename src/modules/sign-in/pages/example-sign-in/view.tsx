import { Button } from '../../../../ui/components/button.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import type { ExamplePerson } from '../../../people/index.ts';

interface Props {
  people: ExamplePerson[];
  csrf: string;
  back: string | undefined;
}

/** A person a card, with what there is to try; the featured ones first. */
export function ExampleSignIn({ people, csrf, back }: Props) {
  const featured = people.filter((person) => person.featured);
  const others = people.filter((person) => !person.featured);
  return (
    <>
      <Heading level={1}>Wie wilt u zijn?</Heading>
      <Lead>Deze mensen zijn verzonnen. Kies iemand en probeer uit wat die persoon kan.</Lead>
      <h2 class="utrecht-heading-2">Begin hier</h2>
      <People people={featured} csrf={csrf} back={back} />
      <h2 class="utrecht-heading-2">Alle anderen</h2>
      <People people={others} csrf={csrf} back={back} />
    </>
  );
}

function People({ people, csrf, back }: Props) {
  return (
    <ul class="op-people">
      {people.map((person) => (
        <li key={person.id} class="op-card">
          <form class="op-card__body" method="post" action="/dev/inloggen">
            <input type="hidden" name="_csrf" value={csrf} />
            <input type="hidden" name="person" value={person.id} />
            {back && <input type="hidden" name="terug" value={back} />}
            <h3 class="utrecht-heading-4">{person.name}</h3>
            <p>{person.roles}</p>
            {person.about && <p class="op-muted">{person.about}</p>}
            <Button type="submit" look={person.featured ? 'primary' : 'secondary'}>
              Word {person.name.split(' ')[0]}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
