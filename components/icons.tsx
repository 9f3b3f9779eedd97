import type { ComponentChildren, JSX } from 'preact';
import type { Category } from '../lib/pack/vocabulary.ts';

/** Line drawings on a 24-unit grid, one a category. */
const CATEGORY_PATHS: Record<Category, string> = {
  company: 'M4 21V6l8-3 8 3v15M9 21v-5h6v5M8 9h.01M12 9h.01M16 9h.01M8 12.5h.01M12 12.5h.01M16 12.5h.01',
  model: 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9',
  hardware: 'M7 7h10v10H7zM10 3v4M14 3v4M10 17v4M14 17v4M3 10h4M3 14h4M17 10h4M17 14h4',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 21a7.5 7.5 0 0 1 15 0',
  government: 'M3 10l9-6 9 6zM5 10v8M9.5 10v8M14.5 10v8M19 10v8M3 21h18',
  policy: 'M12 3v18M5 8l7-3 7 3M3 14l2-6 3 6a3 3 0 0 1-5 0M16 14l3-6 2 6a3 3 0 0 1-5 0M8 21h8',
  event: 'M5 5h14v15H5zM5 10h14M9 3v4M15 3v4',
  organisation: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  concept: 'M9 18h6M10 21h4M8.5 15a6.5 6.5 0 1 1 7 0v3h-7z',
  media: 'M4 5h13v14H6a2 2 0 0 1-2-2zM17 9h3v8a2 2 0 0 1-4 0M7.5 9h6M7.5 12.5h6M7.5 16h4',
};

interface IconProps {
  size?: number;
}

function Icon({ size = 16, children }: IconProps & { children: ComponentChildren }): JSX.Element {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export function CategoryIcon({ category, size = 14 }: IconProps & { category: Category }): JSX.Element {
  return (
    <Icon size={size}>
      <path d={CATEGORY_PATHS[category]} />
    </Icon>
  );
}

export const BackIcon = (): JSX.Element => (
  <Icon>
    <path d="M19 12H5M11 6l-6 6 6 6" />
  </Icon>
);

export const PinIcon = (): JSX.Element => (
  <Icon>
    <path d="M12 17v5M8 3h8l-1 6 3 4H6l3-4z" />
  </Icon>
);

export const CloseIcon = (): JSX.Element => (
  <Icon>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
);

export const SearchIcon = (): JSX.Element => (
  <Icon>
    <path d="M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM20 20l-4-4" />
  </Icon>
);

export const OptionsIcon = (): JSX.Element => (
  <Icon>
    <path d="M4 7h9M17 7h3M4 17h3M11 17h9M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z" />
  </Icon>
);
