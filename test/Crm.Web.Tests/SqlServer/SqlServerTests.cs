using System.Reflection;
using System.Runtime.CompilerServices;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Migrations;
using Crm.Web.Composition;
using Crm.Web.Database;
using Crm.Web.Tests.Sorting;
using Crm.Web.Tests.WhoMayWhat;
using Crm.Workbench.Trash;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.SqlServer;

/// <summary>SQL Server without a server: the migrations make a model, and every query the program sends is resolved against it.</summary>
public sealed class SqlServerTests
{
    [Fact]
    public void The_migrations_make_a_valid_schema()
    {
        using var model = new SqlServerModel();
        model.AddSchema(Script()).ShouldBeGreaterThan(30);
        model.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void A_name_that_does_not_exist_is_found()
    {
        using var model = new SqlServerModel();
        model.AddSchema(Script());
        model.AddCommand("", "SELECT [t].[Colour] FROM [Territories] AS [t]");
        model.Problems().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Every_query_of_every_door_is_valid()
    {
        var queries = new QueryCatcher();
        await using var crm = await CrmHost.Start(Engine.Sqlite, Content.Demo, services =>
            services.ConfigureDbContext<SqliteCrmDbContext>(o => o.AddInterceptors(queries)));
        // What the start asks is SQLite's own affair (a lock left by a killed migration).
        var atStart = queries.Caught.Count;
        foreach (var account in (string[])["cnaf", "caf59", "cdsf59", "admin"]) await Visit(crm, account);
        await crm.As("system", LeaveForGood);
        var asked = queries.Caught.Skip(atStart).ToList();
        asked.Count.ShouldBeGreaterThan(80);

        var commands = new CommandCatcher();
        var notTranslated = new List<string>();
        foreach (var query in asked)
        {
            await using var context = Context(commands, new CurrentUser());
            var before = commands.Caught.Count;
            try
            {
                await new OnSqlServer(context).Send(query);
            }
            catch (Exception failure) when (commands.Caught.Count > before || failure is not InvalidOperationException
                || !failure.Message.Contains("could not be translated", StringComparison.Ordinal))
            {
                // An empty answer may be refused by the query itself (a missing first row): the command was sent all the same.
            }
            catch (InvalidOperationException failure)
            {
                notTranslated.Add(failure.Message);
            }
        }
        notTranslated.ShouldBeEmpty();
        commands.Caught.Count.ShouldBeGreaterThan(asked.Count / 2);
        TestContext.Current.TestOutputHelper?.WriteLine($"{asked.Count} queries, {commands.Caught.Count} commands");
        Validate(commands);
    }

    [Fact]
    public async Task Every_table_is_written_as_it_is()
    {
        var commands = new CommandCatcher();
        var types = Context(commands, new CurrentUser()).Model.GetEntityTypes()
            .Where(t => !t.IsOwned() && t.ClrType.IsClass && t.ClrType != typeof(Dictionary<string, object>)).ToList();
        foreach (var type in types)
            foreach (var state in (EntityState[])[EntityState.Added, EntityState.Modified, EntityState.Deleted])
            {
                await using var context = Context(commands, new CurrentUser());
                context.Entry(Instance(type)).State = state;
                try
                {
                    // The plain save: what is asked here is the command, not the house's rules.
#pragma warning disable EF1001 // internal, and the only way past the guards of the context
                    await context.GetService<Microsoft.EntityFrameworkCore.ChangeTracking.Internal.IStateManager>().SaveChangesAsync(true);
#pragma warning restore EF1001
                }
                catch (Exception failure) when (failure is DbUpdateException or InvalidOperationException or IndexOutOfRangeException)
                {
                    // Nobody answered how many rows changed.
                }
            }
        commands.Caught.Count.ShouldBeGreaterThan(types.Count * 2);
        Validate(commands);
    }

    /// <summary>What a night with something of every kind asks of the tables.</summary>
    private static async Task LeaveForGood(IServiceProvider services)
    {
        var (db, catalog) = (services.GetRequiredService<ModuleDbContext>(), services.GetRequiredService<TrashCatalog>());
        foreach (var kind in catalog.Kinds)
        {
            var one = new Emptied(kind, [Guid.NewGuid()]);
            await kind.Past(db, Days.Ago(30).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), catalog.Links).Take(1).ToListAsync();
            foreach (var follower in services.GetServices<ITrashFollower>()) await follower.Follow(one, default);
            foreach (var link in catalog.Links) await link.Settle(db, one, default);
            await kind.Remove(db, one.Ids, default);
        }
    }

    private static async Task Visit(CrmHost crm, string account)
    {
        var (script, browser) = (await crm.SignedIn(account), await crm.Browser(account, keepsSession: true));
        var (visitor, samples) = (new Visitor(script, browser), new Samples(script));
        foreach (var door in Door.Of(crm.Services.GetRequiredService<EndpointDataSource>()))
        {
            using var answer = await visitor.Knock(door, await samples.Url(door));
            if (door.Method != "GET" || door.Permissions.Any() && answer.StatusCode is System.Net.HttpStatusCode.Forbidden) continue;
            foreach (var query in (string[])["?q=lille", "?department=59&from=2026-01-01&to=2026-12-31&status=Open", "?page=2&pageSize=1"])
                (await (door.IsApi ? script : browser).GetAsync(await samples.Url(door) + query)).Dispose();
            if (door.IsApi)
                foreach (var sort in await SortTests.SortsOf(script, door.Route)) (await script.GetAsync($"{door.Route}?sort=-{sort}")).Dispose();
        }
    }

    private static void Validate(CommandCatcher commands)
    {
        using var model = new SqlServerModel();
        model.AddSchema(Script());
        foreach (var (parameters, sql) in commands.Caught) model.AddCommand(parameters, sql);
        var problems = model.Problems();
        problems.ShouldBeEmpty($"{string.Join('\n', problems.Take(20))}");
    }

    private static string Script() => Context(new CommandCatcher(), new CurrentUser()).GetService<IMigrator>().GenerateScript();

    private static SqlServerCrmDbContext Context(CommandCatcher commands, CurrentUser user)
    {
        user.Become(new AccessProfile(Guid.NewGuid(), "Alix", "alix@demo.crm", [], new HashSet<string> { AudiencePermissions.Caf }, false, [], ["59", "62"]));
        var parts = DesignTime.Parts() with { User = user };
        return new SqlServerCrmDbContext(new DbContextOptionsBuilder<SqlServerCrmDbContext>().UseSqlServer("Server=nowhere")
            .AddInterceptors(commands, new NoConnection()).EnableServiceProviderCaching(true).Options, parts);
    }

    private static object Instance(IEntityType type)
    {
        var instance = RuntimeHelpers.GetUninitializedObject(type.ClrType);
        foreach (var property in type.GetProperties().Where(p => p.ClrType == typeof(string) && p.FieldInfo is not null))
            property.FieldInfo!.SetValue(instance, "x");
        return instance;
    }
}
