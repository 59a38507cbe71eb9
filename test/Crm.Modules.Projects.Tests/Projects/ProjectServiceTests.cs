using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Modules.Projects.Contracts;
using Crm.Modules.Projects.Milestones;
using Crm.Modules.Projects.Projects;
using Crm.Modules.Territories.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Projects.Tests.Projects;

public sealed class ProjectServiceTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    private static readonly Guid Ternois = TerritoryIds.Of(TerritoryKind.Epci, "200069672");

    [Theory, Engines]
    public async Task A_project_on_an_epci_of_two_departements_is_in_scope_from_each(Engine engine)
    {
        var crm = await hosts.On(engine);
        var project = await Make(crm, "caf62", new SaveProject("Astride", TerritoryIds: [Ternois]));
        project.Departments.ShouldBe(["62", "80"]);
        (await crm.As("caf02-80", s => s.GetRequiredService<ProjectAppService>().Get(project.Id, default))).Id.ShouldBe(project.Id);
        await Missing(crm, "caf59", project.Id);
    }

    [Theory, Engines(Audience.Private), Engines(Audience.Caf), Engines(Audience.Committee), Engines(Audience.National)]
    public async Task An_audience_opens_a_project_and_its_milestones_to_the_same_people(Engine engine, Audience audience)
    {
        var crm = await hosts.On(engine);
        var project = await Make(crm, "caf59", new SaveProject($"Pour {audience}", Departments: ["59"], Audience: audience));
        await crm.As("caf59", s => s.GetRequiredService<MilestoneAppService>().Create(new AddMilestone(project.Id, "Jalon", Days.Today), default));
        foreach (var (account, reads) in new[] { ("responsable59", true), ("clp32", audience >= Audience.Committee), ("cdsf59", false),
            ("caf62", audience is Audience.National) })
        {
            (await crm.As(account, s => s.GetRequiredService<ProjectListService>()
                .List(new ProjectFilter(Q: $"pour {audience}"), new(), default))).Total.ShouldBe(reads ? 1 : 0, account);
            (await crm.As(account, s => s.GetRequiredService<MilestoneAppService>()
                .List(new MilestoneFilter(Project: project.Id), new(), default))).Total.ShouldBe(reads ? 1 : 0, account);
        }
    }

    [Theory, Engines]
    public async Task Milestones_follow_their_project_elsewhere(Engine engine)
    {
        var crm = await hosts.On(engine);
        var project = await Make(crm, "cnaf", new SaveProject("Déménage", Departments: ["59"]));
        await crm.As("cnaf", s => s.GetRequiredService<MilestoneAppService>().Create(new AddMilestone(project.Id, "Jalon", Days.Today), default));
        await crm.As("cnaf", s => s.GetRequiredService<ProjectAppService>()
            .Update(project.Id, project.ToInput() with { Departments = ["62"] }, project.Stamp, default));
        var filter = new MilestoneFilter(Project: project.Id);
        (await crm.As("caf59", s => s.GetRequiredService<MilestoneAppService>().List(filter, new(), default))).Total.ShouldBe(0);
        (await crm.As("caf62", s => s.GetRequiredService<MilestoneAppService>().List(filter, new(), default))).Total.ShouldBe(1);
    }

    [Theory, Engines]
    public async Task Writing_out_of_scope_is_refused_and_reading_there_finds_nothing(Engine engine)
    {
        var crm = await hosts.On(engine);
        (await Should.ThrowAsync<BusinessException>(() => Make(crm, "caf59", new SaveProject("Dehors", Departments: ["62"])))).Status.ShouldBe(403);
        var national = await Make(crm, "caf62", new SaveProject("Partagé", Departments: ["62"], Audience: Audience.National));
        (await Should.ThrowAsync<BusinessException>(() =>
            crm.As("caf59", s => s.GetRequiredService<ProjectAppService>().Delete(national.Id, null, default)))).Code.ShouldBe(CoreErrors.OutOfScope);
    }

    [Theory, Engines]
    public async Task Every_wrong_field_is_said_at_once(Engine engine)
    {
        var crm = await hosts.On(engine);
        var refused = await Should.ThrowAsync<InputException>(() =>
            Make(crm, "caf59", new SaveProject("", Departments: ["99"], ThemeCode: "9", TerritoryIds: [Guid.NewGuid()])));
        refused.Errors.Select(e => e.Field).ShouldBe(["title", "departments", "territoryIds", "themeCode"], ignoreOrder: true);
        (await Should.ThrowAsync<InputException>(() => Make(crm, "caf59", new SaveProject("Nulle part")))).Errors.Single().Code.ShouldBe(
            ProjectsErrors.NowhereGiven);
    }

    [Theory, Engines]
    public async Task A_deleted_project_takes_its_milestones_with_it_and_brings_them_back(Engine engine)
    {
        var crm = await hosts.On(engine);
        var project = await Make(crm, "caf59", new SaveProject("À la corbeille", Departments: ["59"]));
        await crm.As("caf59", s => s.GetRequiredService<MilestoneAppService>()
            .Create(new AddMilestone(project.Id, null, Days.Today, MilestoneKind.Opening), default));
        var filter = new MilestoneFilter(Project: project.Id);
        await crm.As("caf59", s => s.GetRequiredService<ProjectAppService>().Delete(project.Id, project.Stamp, default));
        (await crm.As("caf59", s => s.GetRequiredService<MilestoneAppService>().List(filter, new(), default))).Total.ShouldBe(0);
        await crm.As("caf59", s => s.GetRequiredService<ProjectAppService>().Restore(project.Id, default));
        (await crm.As("caf59", s => s.GetRequiredService<MilestoneAppService>().List(filter, new(), default))).Items.Single().Title.ShouldBe(
            MilestoneKind.Opening.Word());
    }

    [Theory, Engines]
    public async Task The_api_keeps_versions_and_refuses_a_stale_one(Engine engine)
    {
        var crm = await hosts.On(engine);
        using var script = await crm.SignedIn("caf59");
        var made = await script.PostAsJsonAsync("/api/v1/projects", new { title = "Par script", departments = new[] { "59" }, status = "Study" });
        made.StatusCode.ShouldBe(HttpStatusCode.Created);
        var tag = made.Headers.ETag!;
        (await Patch(script, made.Headers.Location!, tag.Tag, new { status = "Filed" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Patch(script, made.Headers.Location!, tag.Tag, new { title = "Trop tard" })).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        var now = await script.GetFromJsonAsync<JsonElement>(made.Headers.Location);
        (now.GetProperty("title").GetString(), now.GetProperty("status").GetString()).ShouldBe(("Par script", "Filed"));
    }

    [Theory, Engines("clp32")]
    public async Task Readers_do_not_write(Engine engine, string account)
    {
        var crm = await hosts.On(engine);
        using var script = await crm.SignedIn(account);
        (await script.PostAsJsonAsync("/api/v1/projects", new { title = "Non", departments = new[] { "59" } })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var milestone = (await script.GetFromJsonAsync<JsonElement>("/api/v1/milestones?done=false")).GetProperty("items")[0].GetProperty("id").GetString();
        (await script.PostAsync($"/api/v1/milestones/{milestone}/complete", null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, Engines]
    public async Task Lists_ask_a_bounded_number_of_commands(Engine engine)
    {
        var crm = await hosts.On(engine);
        await Bounded(crm, 6, s => s.GetRequiredService<ProjectListService>().List(new ProjectFilter(), new(PageSize: 20), default));
        await Bounded(crm, 6, s => s.GetRequiredService<MilestoneAppService>().List(new MilestoneFilter(), new(PageSize: 5), default));
        await Bounded(crm, 2, s => s.GetRequiredService<ProjectListService>().Breakdown(new ProjectFilter(), default));
        await Bounded(crm, 2, s => s.GetRequiredService<IProjectFigures>().Of([Ternois, TerritoryIds.Of(TerritoryKind.Department, "59")], default));
        await Bounded(crm, 2, s => s.GetRequiredService<IProjectBoard>().ByTheme("59", default));
    }

    [Theory, Engines]
    public async Task Figures_count_projects_and_late_milestones_of_the_demonstration_territories(Engine engine)
    {
        var crm = await hosts.On(engine);
        var river = TerritoryIds.Of(TerritoryKind.Commune, "97311");
        var figures = await crm.As("cnaf", s => s.GetRequiredService<IProjectFigures>().Of([river, Ternois], default));
        figures[river].ShouldBe(new ProjectFigures(2, 1));
        (await crm.As("caf59", s => s.GetRequiredService<IProjectFigures>().Of([river], default))).ShouldBeEmpty();
        var due = await crm.As("caf59", s => s.GetRequiredService<IMilestoneFeed>().DueBy(Days.Today.AddDays(30), 50, default));
        due.ShouldContain(m => m.IsLate);
        due.Select(m => m.Due).ShouldBeInOrder();
    }

    private static async Task Bounded<T>(CrmHost crm, int max, Func<IServiceProvider, Task<T>> work) => await crm.As("clp32", async services =>
    {
        using var queries = crm.CountQueries();
        await work(services);
        queries.ShouldBeAtMost(max);
    });

    private static Task<HttpResponseMessage> Patch(HttpClient client, Uri url, string tag, object body) =>
        client.SendAsync(new HttpRequestMessage(HttpMethod.Patch, url) { Content = JsonContent.Create(body), Headers = { { "If-Match", tag } } });

    private static async Task Missing(CrmHost crm, string account, Guid id) =>
        (await Should.ThrowAsync<BusinessException>(() =>
            crm.As(account, s => s.GetRequiredService<ProjectAppService>().Get(id, default)))).Status.ShouldBe(404);

    private static async Task<ProjectOutput> Make(CrmHost crm, string account, SaveProject input) =>
        (await crm.As(account, s => s.GetRequiredService<ProjectAppService>().Create(input, default))).Project;
}
