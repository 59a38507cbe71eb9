using System.Text;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Modularity;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Imports;

/// <summary>One import already done, so that the history, its result and its undoing can be looked at.</summary>
internal sealed class DemoImports(ImportCenter center, ImportWorker worker, ModuleDbContext db, IUserDirectory directory, ICurrentUser user) : IDemoSeed
{
    private const string FileName = "partenaires-demonstration.csv";

    private const string Lines = """
        Raison sociale;Type;Sigle;E-mail;Département
        Association Les Coccinelles (démonstration);Association;ALC;coccinelles@demo.crm;59
        Crèche parentale Exemple (démonstration);Gestionnaire;;creche@demo.crm;59
        """;

    public int Order => 70;

    public async Task Seed(CancellationToken ct)
    {
        if (await db.Scoped<Import>().AnyAsync(i => i.FileName == FileName, ct) || await directory.ByEmail("responsable59@demo.crm", ct) is not { } author)
            return;
        using var _ = user.Become((await directory.ProfileOf(author.Id, ct))!);
        await using var file = new MemoryStream(Encoding.UTF8.GetBytes(Lines));
        var id = await center.Begin(new BeginImport("organisations", FileName, file, new Dictionary<string, string>()), ct);
        await center.TryOut(id, unattended: true, ct);
        await worker.Run(id, ct);
    }
}
