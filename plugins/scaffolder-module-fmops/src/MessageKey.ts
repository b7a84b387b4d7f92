/** Keys of a bundle's messages under one name, such as `label.…`. */
export type MessageKey<TMessages, Group extends string> = Extract<
  keyof TMessages,
  `${Group}.${string}`
>;
