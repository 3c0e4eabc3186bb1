package observe

import (
	"runtime"
	"runtime/debug"
)

// ReadBuild reads what was built.
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
