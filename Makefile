# Two commands to know: make run, make test. See README.md.
.PHONY: run test screenshots bench migrations

run:
	dotnet run --project src/Crm.Web

test:
	@bash test/run

# Makes the pictures of docs/guide again.
screenshots:
	dotnet build Crm.sln -v quiet
	CRM_SCREENSHOTS=1 dotnet test --project test/Crm.Browser.Tests --no-build -- --filter-class '*ScreenshotTests'

bench:
	dotnet run -c Release --project bench/Crm.Benchmarks -- $(or $(SCALE),1)

# Rewrites nothing that was released: adds a migration named NAME to each engine.
migrations:
	dotnet tool restore
	cd src/Crm.Web && for engine in Sqlite PostgreSql SqlServer; do \
	  dotnet ef migrations add $(NAME) --project ../Crm.Migrations --context $${engine}CrmDbContext --output-dir $$engine || exit 1; done
