package observe

import (
	"runtime"
	"runtime/debug"
)

// ReadBuild returns the version and revision that the Go tool recorded in the program.
func ReadBuild() Build {
	build := Build{Version: "dev", Go: runtime.Version()}
	if info, ok := debug.ReadBuildInfo(); ok {
		build.Version = info.Main.Version
		for _, setting := range info.Settings {
			if setting.Key == "vcs.revision" {
				build.Revision = setting.Value
			}
		}
	}
	return build
}
