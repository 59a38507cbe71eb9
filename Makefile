# Two commands to know: make run, make test. See README.md.
.PHONY: run test screenshots bench bench-smoke migrations

run:
	dotnet run --project src/Crm.Web

test:
	@bash test/run

# Makes the pictures of docs/guide again.
screenshots:
	dotnet build Crm.sln -v quiet
	CRM_SCREENSHOTS=1 dotnet test --project test/Crm.Browser.Tests --no-build -- --filter-class '*ScreenshotTests'

# The product beside hand-written SQL over its own tables, each a published program: see bench/run for SCALE, ONLY, KEEP…
bench:
	@bash bench/run

# A tenth of the country in two minutes; fails on an order of magnitude.
bench-smoke:
	@SMOKE=1 bash bench/run

# Rewrites nothing that was released: adds a migration named NAME to each engine.
migrations:
	dotnet tool restore
	cd src/Crm.Web && for engine in Sqlite PostgreSql SqlServer; do \
	  dotnet ef migrations add $(NAME) --project ../Crm.Migrations --context $${engine}CrmDbContext --output-dir $$engine || exit 1; done
