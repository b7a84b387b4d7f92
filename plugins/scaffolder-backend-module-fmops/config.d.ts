export interface Config {
  fmops?: {
    localProjects?: {
      /**
       * Folder that the action `fmops:publish:local` writes projects to,
       * relative to the backend's working directory. The catalog needs a
       * location of type `file` with the target `<directory>/*\/catalog-info.yaml`.
       */
      directory?: string;
    };
    training?: {
      /**
       * Image of fine-tuning runs whose form names none, with a tag. Build it
       * from the skeleton of the template.
       */
      image?: string;
    };
  };
}
