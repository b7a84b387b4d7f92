package kwok

import (
	"reflect"
	"sync"
	"testing"
	_ "unsafe" // for go:linkname

	"github.com/google/cel-go/common/types"
	corev1 "k8s.io/api/core/v1"
	"sigs.k8s.io/kwok/pkg/apis/internalversion"
	"sigs.k8s.io/kwok/pkg/kwok/metrics"
	"sigs.k8s.io/kwok/pkg/utils/lifecycle"
)

//go:linkname typesOfAll github.com/wzshiming/easycel.typeValueMap
var typesOfAll map[reflect.Type]*types.Type

// A map that nobody writes any more may be read by all. With -race the test fails
// at what goes by this count, too.
func TestEnvironmentsMadeAtOnceWriteNoTypes(t *testing.T) {
	if err := fillTypes(); err != nil {
		t.Fatal(err)
	}
	filled := len(typesOfAll)
	if filled == 0 {
		t.Fatal("fillTypes has filled no types, or easycel keeps them elsewhere")
	}

	var all sync.WaitGroup
	for range 4 {
		for _, object := range []any{&corev1.Node{}, &corev1.Pod{}} {
			all.Go(func() {
				stage := lifecycle.NewStage(&internalversion.Stage{
					Spec: internalversion.StageSpec{Selector: &internalversion.StageSelector{}},
				})
				event := &lifecycle.Event{Data: object}
				if _, err := (lifecycle.Lifecycle{stage}).Match(t.Context(), event); err != nil {
					t.Error(err)
				}
			})
		}
		all.Go(func() {
			if _, err := metrics.NewEnvironment(metrics.EnvironmentConfig{}); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()

	if written := len(typesOfAll) - filled; written != 0 {
		t.Errorf("%d types were written after fillTypes", written)
	}
}
