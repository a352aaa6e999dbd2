/** Attainable values of one stage of a scale; `step` is the distance of neighbouring ones, `null` when there is no lattice. */
export interface ScaleShape {
  readonly scale: string
  readonly stage: string
  readonly min: number
  readonly max: number
  readonly step: number | null
}
