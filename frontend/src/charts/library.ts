// The only module that imports ECharts; loaded when the first chart is drawn.
import {
  BarChart,
  FunnelChart,
  GaugeChart,
  GraphChart,
  HeatmapChart,
  LineChart,
  MapChart,
  PieChart,
  RadarChart,
  SankeyChart,
  ScatterChart,
  TreemapChart,
} from 'echarts/charts'
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  RadarComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components'
import { init, registerMap, use } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers'

use([
  BarChart,
  FunnelChart,
  GaugeChart,
  GraphChart,
  HeatmapChart,
  LineChart,
  MapChart,
  PieChart,
  RadarChart,
  SankeyChart,
  ScatterChart,
  TreemapChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  RadarComponent,
  TooltipComponent,
  VisualMapComponent,
  LabelLayout,
  CanvasRenderer,
  SVGRenderer,
])

export type { ECharts } from 'echarts/core'
export { init }

/** A schematic map, as the server lays out the squares of the townships: from the left and the top. */
export interface TileMap {
  name: string
  tiles: readonly { name: string; column: number; row: number }[]
}

/** Makes a schematic map known to ECharts. The project ships no real boundary. */
export function registerTiles(maps: readonly TileMap[]): void {
  for (const { name, tiles } of maps)
    registerMap(name, {
      type: 'FeatureCollection',
      features: tiles.map((tile) => {
        const [left, top, side] = [tile.column * 10, -tile.row * 10, 9.4]
        const square = [
          [left, top],
          [left + side, top],
          [left + side, top + side],
          [left, top + side],
          [left, top],
        ]
        const properties = { name: tile.name, cp: [left + side / 2, top + side / 2] }
        return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [square] } }
      }),
    } as never)
}
