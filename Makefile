# Everything one does with this repository. 'make' alone lists it.
# Works on a bare Debian 12 with a Swift 6 toolchain, as root or not.

PREFIX ?= /usr/local
DESTDIR ?=
SOURCES := Package.swift Sources Tests Benchmarks
RELEASE := swift build --configuration release --static-swift-stdlib

export SWIFT_BACKTRACE ?= enable=no

.DEFAULT_GOAL := help
.PHONY: help setup build test demo bench format lint man install clean

help: ## list what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1|\2/p' Makefile | \
	    while IFS='|' read -r name text; do printf '%-14s %s\n' "$$name" "$$text"; done

setup: ## install the system packages that are missing (SQLite, PostgreSQL)
	@.ci/setup

build: setup ## build the program, one file that runs anywhere: dist/stet
	$(RELEASE) --product stet
	@mkdir -p dist
	@cp "$$($(RELEASE) --show-bin-path)/stet" dist/stet.new
	@strip dist/stet.new
	@mv dist/stet.new dist/stet
	@echo "dist/stet is ready."

test: setup ## run every test on SQLite and on a PostgreSQL server of its own
	swift build --build-tests
	@STET_REQUIRE_POSTGRESQL=1 .ci/with-postgresql swift test --skip-build --disable-xctest

demo: build ## follow an invented story from its articles to the attribution report
	@PATH="$(CURDIR)/dist:$$PATH" sh docs/demo.sh

bench: build ## measure the workloads, each against its floor
	$(RELEASE) --product StepBenchmark
	@Benchmarks/run

format: ## put the source into the one format
	swift format --in-place --parallel --recursive $(SOURCES)

lint: ## say where the source is not in the one format
	swift format lint --strict --parallel --recursive $(SOURCES)

man: setup ## write the manual pages: dist/man
	swift package plugin generate-manual
	@mkdir -p dist/man/man1
	@find .build/plugins -path '*GenerateManual*' -name '*.1' -exec cp {} dist/man/man1/ \;

install: build ## install the program below PREFIX (/usr/local)
	install -D -m 0755 dist/stet "$(DESTDIR)$(PREFIX)/bin/stet"
	@if [ -d dist/man/man1 ]; then \
	    install -d "$(DESTDIR)$(PREFIX)/share/man/man1" && \
	    install -m 0644 dist/man/man1/*.1 "$(DESTDIR)$(PREFIX)/share/man/man1/"; fi

clean: ## remove all that was built
	rm -rf .build dist
