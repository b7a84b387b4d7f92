// Command operators-setup prepares what real operators need outside of a
// cluster: their manifests, as kustomize renders them, and certificates.
package main

import (
	"fmt"
	"os"
)

const usage = `usage:
  operators-setup manifests <folder> <subfolder>...     print the objects of kustomizations as JSON
  operators-setup certificates <folder> <name>...       write a CA, a server's certificate for the names, and a client's`

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	switch {
	case len(args) >= 3 && args[0] == "manifests":
		return printManifests(args[1], args[2:])
	case len(args) >= 3 && args[0] == "certificates":
		return writeCertificates(args[1], args[2:])
	default:
		return fmt.Errorf("%s", usage)
	}
}
