# Handback: `make run` and `make test` are all a newcomer needs; each does its own set-up.
.PHONY: help run test bench drill screenshots golden translations lock format
.DEFAULT_GOAL := help

prepare := resources/packaging/prepare
python := .venv/bin/python
out := out

help:
	@echo "make run          open the practice station (without a display: one whole practice enrolment)"
	@echo "make test         the whole gate: format, lint, types, import layers, tests"
	@echo "make bench        measure, print a table, write $(out)/bench.json"
	@echo "make drill        the long ones: a whole day, 2,000 power cuts, 100 visits, every page and language"
	@echo "make screenshots  draw the README's pictures again, by the program itself"
	@echo "make translations bring every catalogue in step with the screens, count what is untranslated"
	@echo "make golden       draw the reference pictures of cards again, to be judged in the diff"
	@echo "make lock         resolve requirements.lock anew (needs uv)"

run:
	@$(prepare) run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(python) -m kiosk --practice; \
	else $(python) -m kiosk demo --output $(out)/demo; fi

test:
	@$(prepare) test
	$(python) -m ruff format --check .
	$(python) -m ruff check .
	$(python) -m mypy
	.venv/bin/lint-imports
	$(python) -m pytest -n 2 --dist loadfile

bench:
	@$(prepare) test
	@$(python) -m tests.benchmarks --output $(out)/bench.json

drill:
	@$(prepare) test
	@$(python) -m tests.drills.simulated_day --residents 300 --output $(out)/drill
	@$(python) -m tests.drills.power_cuts --runs 2000 --output $(out)/drill
	@mkdir -p $(out)/drill/troubles
	@HANDBACK_PICTURES=$(out)/drill/troubles $(python) -m pytest -q tests/ui/test_printing.py
	@$(python) -m tests.drills.hundred_visits --visits 100 --output $(out)/drill
	@$(python) -m tests.drills.every_page --output $(out)/every-page
	@$(python) -m pytest -q tests/drills/countdown.py

screenshots:
	@$(prepare) run
	@$(python) -m kiosk demo --output $(out)/screenshots --seed 1 --all-themes
	@$(python) -m kiosk demo --station resident --language ar --output $(out)/screenshots/resident
	@$(python) -m resources.screenshots $(out)/screenshots

golden:
	@$(prepare) test
	HANDBACK_GOLDEN=renew $(python) -m pytest tests/golden -q

translations:
	@$(prepare) test
	@$(python) -m resources.translations

lock:
	uv pip compile pyproject.toml --extra dev --universal --generate-hashes \
		--no-emit-index-url --no-annotate --no-header -q -o requirements.lock

format:
	$(python) -m ruff format .
	$(python) -m ruff check --fix .
