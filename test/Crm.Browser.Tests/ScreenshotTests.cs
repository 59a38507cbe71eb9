using Microsoft.Playwright;

namespace Crm.Browser.Tests;

/// <summary>The pictures of the guide and of the README, made again by <c>make screenshots</c>.</summary>
public sealed class ScreenshotTests(LiveCrm crm)
{
    public static TheoryData<string, string, string> Pictures => new()
    {
        { "ma-journee", "caf59", "/" }, { "territoires", "caf59", "/territoires?q=lille" }, { "noter", "caf59", "/echanges/noter" },
        { "echanges", "caf59", "/echanges" },
        { "projets", "caf59", "/projets" }, { "pilotage", "cnaf", "/pilotage" }, { "comite", "cdsf59", "/" },
        { "administration", "admin", "/administration/roles" },
    };

    [Theory, MemberData(nameof(Pictures))]
    public async Task A_picture_shows_a_page_at_work(string name, string account, string url)
    {
        var page = await crm.Open(account, 1440, 900);
        (await page.Visit(url))!.Status.ShouldBe(200);
        var folder = Environment.GetEnvironmentVariable("CRM_SCREENSHOTS") == "1" ? Repository.PathOf("docs/guide/images")
            : Directory.CreateTempSubdirectory("crm-pictures-").FullName;
        Directory.CreateDirectory(folder);
        var bytes = await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
        bytes.Length.ShouldBeGreaterThan(10_000);
        await page.Context.CloseAsync();
    }
}
