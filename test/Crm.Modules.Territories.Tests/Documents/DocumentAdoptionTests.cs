using System.Text;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Files;
using Crm.Foundation.Modularity;
using Crm.Modules.Territories.Exchanges.Documents;
using Crm.Modules.Territories.Tests.Exchanges;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Modules.Territories.Tests.Documents;

/// <summary>Files kept before documents were.</summary>
public sealed class DocumentAdoptionTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    [Theory, Engines]
    public async Task Files_of_the_first_release_become_documents_once(Engine engine)
    {
        var crm = await hosts.On(engine);
        var exchange = await Log.Write(crm, "caf59", Log.Input("Ancien échange", Audience.Caf));
        var key = Guid.NewGuid();
        await crm.As("caf59", async services =>
        {
            using var content = new MemoryStream(Encoding.ASCII.GetBytes("%PDF-1.4 ancien"));
            var db = services.GetRequiredService<ModuleDbContext>();
            db.Add(new InteractionDocument(exchange, "ancien.pdf", await services.GetRequiredService<AttachmentStore>()
                .Save(key, content, "ancien.pdf", default)));
            await db.SaveChangesAsync();
        });
        for (var run = 0; run < 2; run++) await crm.As("system", s => s.GetServices<IAfterGeography>().OfType<DocumentAdoption>().Single().Run(default));
        using var author = await crm.SignedIn("caf59");
        (await author.GetStringAsync($"/api/v1/documents/{key}/content")).ShouldBe("%PDF-1.4 ancien");
        (await author.Json($"interactions/{exchange}/documents")).EnumerateArray().Select(d => d.GetProperty("fileName").GetString()).ShouldBe(["ancien.pdf"]);
        (await author.Json($"documents/{key}/versions")).GetArrayLength().ShouldBe(1);
        (await crm.As("system", s => s.GetRequiredService<ModuleDbContext>().Set<InteractionDocument>().CountAsync(d => d.Id == key)))
            .ShouldBe(1, "the row stays");
    }
}
