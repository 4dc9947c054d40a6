import { BlockList, isIP } from 'node:net';

// A list of its own for each family: in one list an IPv4 address would also be held against the ranges of IPv6.
const closed = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const range of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
])
  close(range, 'ipv4');
// Only 2000::/3 is handed out; inside it these are for examples, tunnels and tests.
for (const range of ['::/3', '4000::/2', '8000::/1', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'])
  close(range, 'ipv6');

const own = new BlockList();
own.addSubnet('127.0.0.0', 8, 'ipv4');
own.addAddress('::1', 'ipv6');

function close(range: string, family: 'ipv4' | 'ipv6'): void {
  const [address = '', bits] = range.split('/');
  closed[family].addSubnet(address, Number(bits), family);
}

/** True when an outside call may go to this address: on the public internet, or on this machine where that is allowed. */
export function mayCall(address: string, loopback: boolean): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  return (loopback && own.check(address, family)) || !closed[family].check(address, family);
}

/** True for a name or address of this very machine. */
export function isLoopback(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return bare === 'localhost' || (isIP(bare) !== 0 && own.check(bare, isIP(bare) === 4 ? 'ipv4' : 'ipv6'));
}
