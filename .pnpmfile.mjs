// What stands in a packed manifest is for those who install it: none of our scripts, no tool of ours.
export const hooks = {
  beforePacking({ scripts: _, devDependencies: __, ...manifest }) {
    return manifest;
  },
};
