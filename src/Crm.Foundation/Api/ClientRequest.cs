using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Microsoft.EntityFrameworkCore;

namespace Crm.Foundation.Api;

/// <summary>A creation whose id came from the client: the same id with the same body is a safe retry.</summary>
public sealed class ClientRequest
{
    public Guid Id { get; init; }
    public string Hash { get; init; } = "";
    public DateTime At { get; init; }
}

/// <summary>Creates once per client id: 201 the first time, 200 for the same body again, 409 for another body.</summary>
public sealed class CreateOnce(ModuleDbContext db, Time.IClock clock)
{
    public async Task<(Guid Id, bool Created)> Run<TInput>(Guid? clientId, TInput input, Func<Guid, Task> create, CancellationToken ct)
    {
        if (clientId is not { } id)
        {
            var made = clock.NewId();
            await create(made);
            return (made, true);
        }
        if (id == Guid.Empty) throw new InputException([new FieldError("id", CoreErrors.Required, new Dictionary<string, object?>())]);
        var hash = HashOf(input);
        if (await Known(id, hash, ct)) return (id, false);
        db.Add(new ClientRequest { Id = id, Hash = hash, At = clock.Now });
        try
        {
            await create(id);
            return (id, true);
        }
        catch (DbUpdateException)
        {
            // Somebody (this client, on another connection) came first, or the id names something else.
            db.ChangeTracker.Clear();
            return await Known(id, hash, ct) ? (id, false) : throw Conflict();
        }
    }

    private async Task<bool> Known(Guid id, string hash, CancellationToken ct)
    {
        var before = await db.Set<ClientRequest>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, ct);
        return before is not null && (before.Hash == hash ? true : throw Conflict());
    }

    private static BusinessException Conflict() => new(CoreErrors.IdAlreadyUsed, 409);

    private static string HashOf<TInput>(TInput input) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(typeof(TInput).Name + JsonSerializer.Serialize(input))));
}
