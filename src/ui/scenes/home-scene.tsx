import { Floor } from './floor.tsx';
import { House } from './houses.tsx';
import { Person } from './person.tsx';
import {
  BabyCarrier,
  Ball,
  Bench,
  Bird,
  Pram,
  Shade,
  Skyline,
  Sprout,
  Stall,
  Tree,
  WheelchairBack,
  WheelchairWheel,
} from './things.tsx';

/** The square in the morning sun, full width; a phone shows its middle. */
export function HomeScene() {
  return (
    <svg class="op-scene op-scene--home" viewBox="0 0 1440 440" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <Background />
      <Floor width={1440} top={312} bottom={440} middle={720} />
      <Tree x={438} y={330} scale={0.95} />
      <Tree x={1046} y={326} scale={0.78} />
      <Stall x={905} y={352} />
      <StallPeople />
      <Left />
      <Middle />
      <Right />
    </svg>
  );
}

function Background() {
  return (
    <>
      <circle fill="var(--s-orb-glow)" cx="1000" cy="128" r="172" />
      <circle fill="var(--s-orb)" cx="1000" cy="128" r="122" />
      <path
        fill="var(--s-cloud)"
        d="M1150 92a22 22 0 0 1 40-12 30 30 0 0 1 56 6 20 20 0 0 1 6 38h-104a16 16 0 0 1 2-32zM640 150a15 15 0 0 1 27-8 21 21 0 0 1 39 4 14 14 0 0 1 4 26h-72a11 11 0 0 1 2-22z"
      />
      <Skyline />
      <House x={40} y={314} width={84} height={132} wall="a" gable="step" />
      <House x={126} y={314} width={74} height={118} wall="d" gable="point" />
      <House x={202} y={314} width={96} height={140} wall="b" gable="bell" />
      <House x={300} y={314} width={78} height={112} wall="c" gable="step" />
      <House x={1096} y={314} width={82} height={130} wall="b" gable="step" />
      <House x={1180} y={314} width={100} height={150} wall="c" gable="bell" />
      <House x={1282} y={314} width={76} height={116} wall="d" gable="point" />
      <House x={1360} y={314} width={88} height={136} wall="a" gable="flat" />
    </>
  );
}

function StallPeople() {
  return (
    <Person
      x={905}
      y={352}
      scale={0.95}
      skin={4}
      hair="curls"
      hairColor={1}
      top="sun"
      bottom="navy"
      legs="none"
      far={[-26, -66]}
      near={[24, -68]}
    />
  );
}

function Left() {
  return (
    <>
      <Bench x={196} y={372} />
      <Shade x={196} y={374} wide={70} />
      <Person
        x={170}
        y={372}
        skin={1}
        hair="bun"
        hairColor={4}
        glasses
        top="plum"
        bottom="navy"
        legs="sit"
        near={[14, -46]}
        far={[10, -48]}
      />
      <Person
        x={222}
        y={372}
        skin={2}
        hair="bald"
        beard
        hairColor={4}
        top="sky"
        bottom="sand"
        legs="sit"
        flip
        near={[16, -48]}
        far={[8, -46]}
      />
      <Shade x={330} y={408} />
      <Person
        x={330}
        y={408}
        scale={1.05}
        skin={3}
        hair="scarf"
        scarf="leaf"
        top="coral"
        bottom="coral"
        shape="long"
        legs="walk"
        near={[28, -60]}
        far={[26, -62]}
      />
      <Pram x={390} y={408} />
    </>
  );
}

function Middle() {
  return (
    <>
      <Shade x={562} y={398} />
      <Person
        x={562}
        y={398}
        scale={1.08}
        skin={5}
        hair="short"
        hairColor={1}
        top="white"
        bottom="navy"
        legs="walk"
        near={[20, -52]}
        far={[-16, -52]}
      >
        <BabyCarrier />
      </Person>
      <Shade x={612} y={402} wide={18} />
      <Person
        x={612}
        y={402}
        scale={0.66}
        skin={4}
        hair="afro"
        hairColor={1}
        top="sun"
        bottom="coral"
        shape="skirt"
        legs="walk"
        far={[-32, -84]}
        near={[24, -70]}
      />
      <Shade x={700} y={420} wide={18} />
      <Person
        x={700}
        y={420}
        scale={0.74}
        skin={2}
        hair="side"
        hairColor={3}
        top="leaf"
        bottom="navy"
        shape="shorts"
        legs="walk"
        far={[-28, -76]}
        near={[28, -80]}
      />
      <Ball x={740} y={422} />
      <Shade x={812} y={400} wide={34} />
      <WheelchairBack x={812} y={400} />
      <Person
        x={812}
        y={396}
        scale={0.95}
        skin={3}
        hair="tail"
        hairColor={2}
        top="coral"
        bottom="pine"
        legs="sit"
        near={[30, -100]}
        far={[18, -52]}
      />
      <WheelchairWheel x={812} y={400} />
      <Shade x={884} y={404} wide={22} />
      <Person
        x={884}
        y={404}
        scale={0.98}
        flip
        skin={1}
        hair="cap"
        scarf="navy"
        hairColor={5}
        top="sky"
        bottom="ink"
        near={[20, -54]}
        far={[-16, -50]}
      />
    </>
  );
}

function Right() {
  return (
    <>
      <Shade x={1112} y={396} />
      <Person
        x={1112}
        y={396}
        scale={1.04}
        skin={2}
        hair="bob"
        hairColor={1}
        glasses
        top="pine"
        bottom="sand"
        legs="walk"
        flip
        near={[20, -52]}
        far={[-18, -50]}
      />
      <Shade x={1206} y={412} />
      <Person
        x={1206}
        y={412}
        scale={1.06}
        skin={1}
        hair="short"
        hairColor={2}
        top="navy"
        bottom="sand"
        near={[20, -56]}
        far={[-19, -50]}
      />
      <Shade x={1248} y={414} wide={16} />
      <Person
        x={1248}
        y={414}
        scale={0.6}
        skin={1}
        hair="long"
        hairColor={3}
        top="coral"
        bottom="coral"
        shape="skirt"
        far={[-34, -82]}
        near={[30, -86]}
      />
      <Shade x={1296} y={410} />
      <Person
        x={1296}
        y={410}
        scale={1.02}
        skin={4}
        hair="short"
        hairColor={1}
        glasses
        top="peach"
        bottom="navy"
        flip
        near={[22, -58]}
        far={[-18, -52]}
      />
      <Sprout x={470} y={420} />
      <Sprout x={968} y={408} scale={0.8} />
      <Sprout x={1366} y={424} scale={0.9} />
      <Bird x={1020} y={424} />
      <Bird x={1052} y={430} flip />
    </>
  );
}
