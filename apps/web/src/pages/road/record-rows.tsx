import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { FrozenForecast_lineFragment } from '../../generated/operations';
import { Button } from '../../ui/button';
import { FrozenTable } from './frozen-table';
import type { ForecastRecord } from './record-part';

const shownFirst = 12;

/** The frozen forecasts that were put to the test, one a row; the others are counted. */
export function RecordRows({ forecasts }: Pick<ForecastRecord, 'forecasts'>) {
  const [all, setAll] = useState(false);
  const tested = forecasts.filter(isTested);
  const waiting = forecasts.length - tested.length;
  const words = `${tested.length} of ${forecasts.length} frozen forecasts were put to the test${waiting > 0 ? `; ${waiting} wait for their milestone, have no date, or were frozen after it was reached` : ''}.`;
  const byId = new Map(forecasts.map((forecast) => [forecast.id, forecast.milestone]));
  return (
    <div className="flex flex-col gap-1">
      <p className="text-table text-ink-2">{words}</p>
      {tested.length > 0 && (
        <FrozenTable
          plain
          caption="Frozen forecasts that were put to the test"
          forecasts={all ? tested : tested.slice(0, shownFirst)}
          about={({ id }) => {
            const milestone = byId.get(id);
            return (
              milestone && (
                <Link to="/road/$key" params={{ key: milestone.key }} className="link">
                  {milestone.key} {milestone.name}
                </Link>
              )
            );
          }}
        />
      )}
      {tested.length > shownFirst && (
        <Button
          look="quiet"
          className="no-print -ml-3 self-start"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? 'Show fewer' : `Show all ${tested.length}`}
        </Button>
      )}
    </div>
  );
}

/** Whether one of its dates has held or was missed. */
function isTested({ held50, held85, held95 }: FrozenForecast_lineFragment): boolean {
  return held50 !== null || held85 !== null || held95 !== null;
}
