import { message, type Mender } from '../../yaml/index.ts';

/** A section that ends before it starts: the two may have changed places. */
export const orderOfOffsets: Mender = ({ at }, file) => {
  const around = at.slice(0, -1);
  const [start, end] = ['start', 'end'].map((key) => file.valueAt([...around, key]));
  if (typeof start !== 'number' || typeof end !== 'number' || start <= end) return [];
  return [
    {
      title: message('mend.change', `start: ${end}, end: ${start}`),
      safe: false,
      edits: [
        ...file.replace([...around, 'start'], String(end)),
        ...file.replace([...around, 'end'], String(start)),
      ],
    },
  ];
};
