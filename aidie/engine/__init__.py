"""From text to spans: gate, match, guard, resolve, next layer."""
