// Package inspect lets whoever runs a process look into it: what it allocates,
// and a CPU profile. It is for measuring, and belongs on an address that only
// the machine itself can reach.
package inspect

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"runtime"
	"runtime/pprof"
	"strconv"
	"time"
)

// Runtime is what GET /runtime answers; counts are since the start of the process.
type Runtime struct {
	Mallocs     uint64 `json:"mallocs"`     // objects allocated
	Bytes       uint64 `json:"bytes"`       // bytes allocated
	Collections uint32 `json:"collections"` // runs of the garbage collector
	Goroutines  int    `json:"goroutines"`  // now
}

// longestProfile bounds GET /cpu?seconds=.
const longestProfile = 60

// Handler serves GET /runtime and GET /cpu?seconds=N, a profile for go tool pprof.
func Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /runtime", writeRuntime)
	mux.HandleFunc("GET /cpu", writeProfile)
	return mux
}

func writeRuntime(w http.ResponseWriter, _ *http.Request) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(Runtime{Mallocs: m.Mallocs, Bytes: m.TotalAlloc, Collections: m.NumGC, Goroutines: runtime.NumGoroutine()})
}

func writeProfile(w http.ResponseWriter, r *http.Request) {
	seconds, err := strconv.Atoi(r.FormValue("seconds"))
	if err != nil || seconds < 1 || seconds > longestProfile {
		http.Error(w, fmt.Sprintf("seconds must be 1 to %d", longestProfile), http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	if err := pprof.StartCPUProfile(w); err != nil {
		http.Error(w, err.Error(), http.StatusConflict)
		return
	}
	defer pprof.StopCPUProfile()
	select {
	case <-time.After(time.Duration(seconds) * time.Second):
	case <-r.Context().Done():
	}
}

// Local reports whether only the machine itself reaches the address: a host that
// is a loopback IP.
func Local(address string) bool {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return false
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}
