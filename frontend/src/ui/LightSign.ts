import { type FunctionalComponent, h } from 'vue'
import type { Light } from '@/api/generated/graphql'

const shapes: Partial<Record<Light, readonly [string, Record<string, string | number>]>> = {
  GREEN: ['circle', { cx: 6, cy: 6, r: 5 }],
  AMBER: ['path', { d: 'M6 1 11.500 11H.5z' }],
  RED: ['rect', { x: 1, y: 1, width: 10, height: 10 }],
  GREY: ['circle', { class: 'hollow', cx: 6, cy: 6, r: 4.5 }],
}

/** The sign of a status light: a shape of its own in a colour of its own. The word stands beside it, or in the name of its link. */
const LightSign: FunctionalComponent<{ light: Light }> = ({ light }) =>
  h('svg', { class: ['light-sign', light.toLowerCase()], width: 12, height: 12, viewBox: '0 0 12 12', 'aria-hidden': 'true' }, [
    h(...(shapes[light] ?? ['path', { class: 'hollow', d: 'M2 6h8' }])),
  ])
LightSign.props = ['light']

export default LightSign
