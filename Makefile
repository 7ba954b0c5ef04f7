# Tasks for development. `make help` lists the targets.

PREFIX ?= /usr/local
DESTDIR ?=
CONFIGURATION ?= release
CORPORA ?= ../shared
# The documentation that `make bench` compiles.
TREE ?= $(CORPORA)/trees/aiven
SCORED := seeds librarium portainer
INPUTS ?= 1000000
SEED ?= 1
# How many seconds to fuzz each target, and which one: json, forms, schema or pattern; all if empty.
SECONDS ?= 60
TARGET ?=

SWIFT_SOURCES := Sources Plugins Tests TestSupport Benchmarks Examples Package.swift
FORMAT_OPTIONS := --configuration .swift-format --recursive
FORMWRIGHT := .build/debug/formwright

# The Python interpreter with the JSON Schema engines of Tests/requirements.txt.
export FORMWRIGHT_PYTHON ?= $(CURDIR)/.build/venv/bin/python

.DEFAULT_GOAL := help
.PHONY: help setup setup-test setup-integration build generate rules docs test test-integration bench agree fuzz fuzz-corpus check lint format learn score install clean

help: ## List the targets.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-18s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what is missing to build: libcmark, libyaml, pkg-config.
	@Scripts/setup build

setup-test: ## Install what is missing to test: cmark-gfm, ajv, a Python environment with JSON Schema engines.
	@Scripts/setup test

setup-integration: ## Install what is missing to test the tool and the examples: libmicrohttpd, curl, wrk, PyYAML, Chromium.
	@Scripts/setup integration

build: setup
	@swift build --product formwright

generate: build ## Compile docs-input/ into generated/, and the pages of the examples.
	$(FORMWRIGHT) compile docs-input -o generated
	$(FORMWRIGHT) compile Examples/docs-site/docs
	@# Its builds make its forms; this keeps its names.
	$(FORMWRIGHT) compile Examples/registration-service/Sources/RegistrationService/Docs -o .build/registration-service-forms

test: setup setup-test ## Build everything and run the tests.
	swift build --build-tests
	swift test --skip-build

test-integration: setup setup-integration ## Install below .build, use the tool like any user, and run the examples.
	Tests/Integration/run

agree: setup setup-test ## Compare generated Swift with jsonschema-rs and ajv on INPUTS (1,000,000) inputs.
	folder=$$(Scripts/build release FormAgreement) && $$folder/FormAgreement $(INPUTS) .build/agreement $(SEED)
	$(FORMWRIGHT_PYTHON) TestSupport/FormAgreement/compare .build/agreement

fuzz: setup ## Fuzz readers and validators, each for SECONDS (60), or the TARGET json, forms, schema or pattern.
	SECONDS_EACH=$(SECONDS) TARGET=$(TARGET) TestSupport/Fuzzer/run

fuzz-corpus: setup ## Rewrite Tests/FuzzCorpus from its inputs and those that `make fuzz` found.
	MERGE=1 TARGET=$(TARGET) TestSupport/Fuzzer/run

bench: setup setup-test ## Compare generated Swift and the command with other validators, and compiling TREE with libcmark; tables in .build.
	Benchmarks/run
	Benchmarks/processes
	Benchmarks/tree $(TREE)

rules: build ## Write the references of rules, commands and configuration, and the JSON Schemas of formwright.yml and of the answers.
	@mkdir -p Documentation
	$(FORMWRIGHT) explain rules > Documentation/rules.md
	$(FORMWRIGHT) help reference > Documentation/commands.md
	$(FORMWRIGHT) init --reference > Documentation/configuration.md
	$(FORMWRIGHT) init --schema > Documentation/formwright.schema.json
	$(FORMWRIGHT) review --schema > Documentation/formwright.answers.schema.json

docs: setup ## Build the DocC documentation of the libraries into .build/docs; warnings are errors.
	@Scripts/docs

check: build ## Fail if generated files do not match the pages.
	$(FORMWRIGHT) check docs-input -o generated
	$(FORMWRIGHT) check Examples/docs-site/docs

lint: ## Fail if a source breaks a rule of .swift-format, or too much is public.
	@Scripts/public-surface 250
	swift format lint --strict $(FORMAT_OPTIONS) $(SWIFT_SOURCES)

format: ## Format the sources.
	swift format format --in-place $(FORMAT_OPTIONS) $(SWIFT_SOURCES)

learn: setup ## Learn the weights of cues from the labels of CORPORA and Training/labels.
	folder=$$(Scripts/build release FormLearning) && $$folder/FormLearning learn $(CORPORA) Training/labels \
	  --weights Sources/FormExtraction/Decisions/LearnedWeights.swift --thresholds Sources/CodeGeneration/Plan/LearnedThresholds.swift

score: build ## Score each company with weights learned without its pages, then the released weights; RENEW=1 records it.
	@# Tests/Integration/reading compares with what is recorded.
	folder=$$(Scripts/build release FormLearning) \
	  && $$folder/FormLearning score $(CORPORA) Training/labels --known --reliability $(if $(RENEW),--renew Training/figures.txt) \
	  && $$folder/FormLearning curve $(CORPORA) Training/labels
	@for corpus in $(SCORED); do \
	  $(FORMWRIGHT) compile $(CORPORA)/corpus/$$corpus -o .build/score/$$corpus --keep-going --quiet \
	    2>.build/score-$$corpus.log || [ $$? -eq 1 ] || { cat .build/score-$$corpus.log; exit 1; }; \
	  echo "== $$corpus"; \
	  python3 $(CORPORA)/extraction/score.py $(CORPORA)/extraction/gold/$$corpus .build/score/$$corpus/model.json || exit 1; \
	done

install: setup ## Install the tool into PREFIX (/usr/local), below DESTDIR.
	folder=$$(Scripts/build $(CONFIGURATION) formwright) && install -d "$(DESTDIR)$(PREFIX)/bin" \
	  && install -m 755 "$$folder/formwright" "$(DESTDIR)$(PREFIX)/bin/formwright"

clean: ## Remove what was built.
	rm -rf .build
