package main

import (
	"fmt"
	"path/filepath"

	"sigs.k8s.io/kustomize/api/krusty"
	"sigs.k8s.io/kustomize/api/types"
	"sigs.k8s.io/kustomize/kyaml/filesys"
)

// printManifests prints the objects of the kustomizations in subfolders of a
// folder, as JSON, one a line.
func printManifests(folder string, subfolders []string) error {
	options := krusty.MakeDefaultOptions()
	// Bases may lie beside the folder.
	options.LoadRestrictions = types.LoadRestrictionsNone
	for _, subfolder := range subfolders {
		path := filepath.Join(folder, subfolder)
		resources, err := krusty.MakeKustomizer(options).Run(filesys.MakeFsOnDisk(), path)
		if err != nil {
			return fmt.Errorf("kustomize %s: %w", path, err)
		}
		for _, resource := range resources.Resources() {
			text, err := resource.MarshalJSON()
			if err != nil {
				return err
			}
			fmt.Println(string(text))
		}
	}
	return nil
}
