using System.Text.Json;
using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Data;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Foundation.Events;
using Crm.Foundation.Modularity;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Accompaniments;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Foundation.Tests.Data;

/// <summary>What every save goes through, on a small context of its own.</summary>
public sealed class SavingTests : IAsyncLifetime
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly CurrentUser user = new();
    private readonly FixedTime time = new();
    private readonly ServiceProvider services = new ServiceCollection().AddScoped<List<string>>().AddScoped<IHandle<Noted>, Hear>().BuildServiceProvider();

    public async ValueTask InitializeAsync()
    {
        await connection.OpenAsync();
        await using var db = Context();
        await db.Database.EnsureCreatedAsync();
    }

    [Fact]
    public async Task A_row_out_of_scope_is_not_written_whatever_the_door()
    {
        using var _ = user.Become(Officer("59"));
        await using var db = Context();
        db.Add(new Note(Guid.NewGuid(), "Ailleurs", "62"));

        var refused = await Should.ThrowAsync<BusinessException>(() => db.SaveChangesAsync());
        (refused.Code, refused.Status).ShouldBe((CoreErrors.OutOfScope, 403));
    }

    [Fact]
    public async Task What_is_open_to_the_whole_network_is_not_writable_by_it()
    {
        var id = await Written(new Note(Guid.NewGuid(), "Pour tous", "62", ScopeRow.Everywhere));
        using var _ = user.Become(Officer("59"));
        await using var db = Context();
        var note = await db.Scoped<Note>().Editable(id, null, default);
        note.Retitle("Changé");

        (await Should.ThrowAsync<BusinessException>(() => db.SaveChangesAsync())).Code.ShouldBe(CoreErrors.OutOfScope);
    }

    [Fact]
    public async Task A_reader_sees_their_departements_and_what_the_network_shares()
    {
        await Written(new Note(Guid.NewGuid(), "Nord", "59"));
        await Written(new Note(Guid.NewGuid(), "Ternois", "62", "80"));
        await Written(new Note(Guid.NewGuid(), "Pour tous", "01", ScopeRow.Everywhere));

        (await Titles(Officer("80"))).ShouldBe(["Pour tous", "Ternois"]);
        (await Titles(Officer("80") with { Permissions = new HashSet<string> { AudiencePermissions.Committee } })).ShouldBe(["Ternois"]);
        (await Titles(Officer() with { Everything = true })).ShouldBe(["Nord", "Pour tous", "Ternois"]);
    }

    [Fact]
    public async Task Who_and_when_are_written_by_the_save()
    {
        var (alix, sacha) = (Officer("59"), Officer("59"));
        var id = await Written(new Note(Guid.NewGuid(), "Avant", "59"), alix);
        time.Advance(TimeSpan.FromHours(2));
        var before = (await Read(id)).Stamp;
        await Change(id, n => n.Retitle("Après"), sacha);

        var note = await Read(id);
        (note.CreatedBy, note.CreatedAt, note.ChangedBy, note.ChangedAt)
            .ShouldBe((alix.UserId, Days.Start.UtcDateTime, sacha.UserId, Days.Start.UtcDateTime.AddHours(2)));
        note.Stamp.ShouldNotBe(before);
    }

    [Fact]
    public async Task Every_change_leaves_its_old_and_new_value()
    {
        var id = await Written(new Note(Guid.NewGuid(), "Avant", "59"));
        await Change(id, n => n.Retitle("Après"));
        await Change(id, n => n.Delete(Days.Start.UtcDateTime));

        await using var db = Context();
        var trail = await db.Set<AuditEntry>().Where(e => e.EntityId == id).OrderBy(e => e.Id).ToListAsync();
        trail.Select(e => e.Action).ShouldBe(["Created", "Changed", "Deleted"], ignoreOrder: true);
        var change = JsonDocument.Parse(trail.Single(e => e.Action == "Changed").Changes).RootElement;
        change.EnumerateObject().Select(p => p.Name).ShouldBe(["Title"]);
        change.GetProperty("Title").EnumerateArray().Select(v => v.GetString()).ShouldBe(["Avant", "Après"]);
    }

    [Fact]
    public async Task A_link_added_is_a_change_of_what_holds_it()
    {
        var id = await Written(new Note(Guid.NewGuid(), "Deux", "59"));
        var before = (await Read(id)).Stamp;
        await Change(id, n => n.Cover("59", "62"), Officer() with { Everything = true });

        (await Read(id)).Stamp.ShouldNotBe(before);
    }

    [Fact]
    public async Task Two_people_editing_are_told()
    {
        var id = await Written(new Note(Guid.NewGuid(), "Avant", "59"));
        using var _ = user.Become(Officer("59"));
        await using var mine = Context();
        await using var theirs = Context();
        var (a, b) = (await mine.Scoped<Note>().Editable(id, null, default), await theirs.Scoped<Note>().Editable(id, null, default));
        a.Retitle("Mien");
        b.Retitle("Leur");
        await theirs.SaveChangesAsync();

        (await Should.ThrowAsync<BusinessException>(() => mine.SaveChangesAsync())).Code.ShouldBe(CoreErrors.Stale);
        (await Should.ThrowAsync<BusinessException>(() => Context().Scoped<Note>().Editable(id, Guid.NewGuid(), default))).Status.ShouldBe(412);
    }

    [Fact]
    public async Task What_is_deleted_is_hidden_until_restored()
    {
        var id = await Written(new Note(Guid.NewGuid(), "Retirée", "59"));
        await Change(id, n => n.Delete(Days.Start.UtcDateTime));
        (await Titles(Officer("59"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_happened_is_heard_in_the_same_save()
    {
        await Written(new Note(Guid.NewGuid(), "Entendue", "59"));
        services.GetRequiredService<List<string>>().ShouldBe(["Entendue"]);
    }

    [Fact]
    public void Saving_without_waiting_is_refused() => Should.Throw<InvalidOperationException>(() => Context().SaveChanges());

    public async ValueTask DisposeAsync()
    {
        await connection.DisposeAsync();
        await services.DisposeAsync();
    }

    private static AccessProfile Officer(params string[] departments) =>
        new(Guid.NewGuid(), "Alix", "alix@demo.crm", [], new HashSet<string> { AudiencePermissions.Caf }, false, [], departments);

    private NotesContext Context() => new(new DbContextOptionsBuilder<NotesContext>().UseSqlite(connection).Options,
        new SaveParts(user, new Clock(time), new EventDispatcher(services), new ModuleCatalog(new NotesModule())));

    private async Task<Guid> Written(Note note, AccessProfile? by = null)
    {
        using var _ = user.Become(by ?? AccessProfile.System(Guid.NewGuid()));
        await using var db = Context();
        db.Add(note);
        await db.SaveChangesAsync();
        return note.Id;
    }

    private async Task Change(Guid id, Action<Note> change, AccessProfile? by = null)
    {
        using var _ = user.Become(by ?? Officer("59"));
        await using var db = Context();
        change(await db.Scoped<Note>().Editable(id, null, default));
        await db.SaveChangesAsync();
    }

    private async Task<Note> Read(Guid id)
    {
        using var _ = user.Become(AccessProfile.System(Guid.NewGuid()));
        await using var db = Context();
        return await db.Scoped<Note>().SingleAsync(n => n.Id == id);
    }

    private async Task<List<string>> Titles(AccessProfile reader)
    {
        using var _ = user.Become(reader);
        await using var db = Context();
        return await db.Scoped<Note>().OrderBy(n => n.Title).Select(n => n.Title).ToListAsync();
    }

    private sealed class Hear(List<string> heard) : IHandle<Noted>
    {
        public Task Handle(Noted happened, CancellationToken ct)
        {
            heard.Add(happened.Title);
            return Task.CompletedTask;
        }
    }
}
