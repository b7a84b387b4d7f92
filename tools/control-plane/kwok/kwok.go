// Package kwok plays the life of nodes and pods.
package kwok

import (
	"fmt"
	"os"

	"github.com/spf13/pflag"
	"sigs.k8s.io/kwok/pkg/config"
	"sigs.k8s.io/kwok/pkg/kwok/cmd"
	"sigs.k8s.io/kwok/pkg/kwok/metrics"
	"sigs.k8s.io/kwok/pkg/log"
	"sigs.k8s.io/kwok/pkg/utils/signals"
)

// Run is the program kwok: it takes the arguments of the process, and returns its
// exit code.
//
// kwok reads the --config files before its command parses its own flags, since
// they hold the defaults of those flags.
func Run() int {
	// Kubernetes registers its --version here, and cobra would take it for kwok's
	pflag.CommandLine = pflag.NewFlagSet(os.Args[0], pflag.ExitOnError)

	global := pflag.NewFlagSet("global", pflag.ContinueOnError)
	global.ParseErrorsAllowlist.UnknownFlags = true
	global.Usage = func() {}

	if err := fillTypes(); err != nil {
		fmt.Fprintln(os.Stderr, "kwok:", err)
		return 1
	}

	ctx, _ := log.InitFlags(signals.SetupSignalContext(), global)
	ctx, err := config.InitFlags(ctx, global)
	if err == nil {
		command := cmd.NewCommand(ctx)
		command.PersistentFlags().AddFlagSet(global)
		err = command.ExecuteContext(ctx)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "kwok:", err)
		return 1
	}
	return 0
}

// fillTypes makes the first CEL environment while nothing else runs. kwok makes one
// per stage and one for its metrics, at the same time as it starts, and the maps
// where easycel 0.6 keeps the types of all of them have no lock: two that are filled
// at once end the program. Environments made later only read what this one has filled.
// Expressions in CEL would fill more as they are compiled; the stages have none.
func fillTypes() error {
	_, err := metrics.NewEnvironment(metrics.EnvironmentConfig{})
	return err
}
