/** Places of prints seen for the first time, in flat memory: there may be a hundred thousand, and objects would swell the heap. */
export interface FirstPlaces {
  /** number of the place that had this print before, or −1: then this place is kept as its first */
  meet(low: number, high: number, table: number, row: number): number
  table(place: number): number
  row(place: number): number
  forget(): void
}

export function createFirstPlaces(): FirstPlaces {
  let slots = 1024
  /** by slot: number of its place plus 1; 0 for none */
  let taken = new Int32Array(slots)
  let lows = new Uint32Array(slots / 2)
  let highs = new Uint16Array(slots / 2)
  let tables = new Uint32Array(slots / 2)
  let rows = new Float64Array(slots / 2)
  let used = 0

  function slotOf(low: number, high: number): number {
    const mask = slots - 1
    for (let slot = Math.imul(low ^ (high << 7), 0x9e3779b1) & mask; ; slot = (slot + 1) & mask) {
      const place = (taken[slot] as number) - 1
      if (place < 0 || (lows[place] === low && highs[place] === high)) return slot
    }
  }
  function widen<Column extends Uint32Array | Uint16Array | Float64Array>(column: Column, wider: Column): Column {
    wider.set(column)
    return wider
  }
  function grow(): void {
    slots *= 2
    taken = new Int32Array(slots)
    lows = widen(lows, new Uint32Array(slots / 2))
    highs = widen(highs, new Uint16Array(slots / 2))
    tables = widen(tables, new Uint32Array(slots / 2))
    rows = widen(rows, new Float64Array(slots / 2))
    for (let place = 0; place < used; place++) taken[slotOf(lows[place] as number, highs[place] as number)] = place + 1
  }

  return {
    meet(low, high, table, row) {
      if (used === lows.length) grow()
      const slot = slotOf(low, high)
      const known = (taken[slot] as number) - 1
      if (known >= 0) return known
      lows[used] = low
      highs[used] = high
      tables[used] = table
      rows[used] = row
      used += 1
      taken[slot] = used
      return -1
    },
    table: (place) => tables[place] as number,
    row: (place) => rows[place] as number,
    forget() {
      taken.fill(0)
      used = 0
    },
  }
}
