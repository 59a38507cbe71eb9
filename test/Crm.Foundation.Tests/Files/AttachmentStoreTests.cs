using System.Security.Cryptography;
using Crm.Foundation.Errors;
using Crm.Foundation.Files;

namespace Crm.Foundation.Tests.Files;

public sealed class AttachmentStoreTests : IDisposable
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7 "u8, 1, 2, 3];
    private readonly string folder = Directory.CreateTempSubdirectory("crm-files-").FullName;

    [Fact]
    public async Task A_file_is_kept_under_a_name_of_ours_with_its_fingerprint()
    {
        var key = Guid.CreateVersion7();
        var stored = await Save(key, Pdf, "../../Compte rendu.PDF");

        stored.ShouldBe(new StoredFile(key, "application/pdf", Pdf.Length, Convert.ToHexStringLower(SHA256.HashData(Pdf))));
        using var content = new AttachmentStore(folder).Open(key);
        content.Length.ShouldBe(Pdf.Length);
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Single().ShouldEndWith(key.ToString("N"));
    }

    [Theory]
    [InlineData("programme.exe")]
    [InlineData("page.html")]
    [InlineData("image.svg")]
    [InlineData("macro.docm")]
    [InlineData("sans-extension")]
    public async Task Only_known_kinds_are_accepted(string name) => (await Refused(Pdf, name)).ShouldBe(CoreErrors.FileTypeRefused);

    [Theory]
    [InlineData("photo.png")]
    [InlineData("texte.docx")]
    [InlineData("photo.jpg")]
    public async Task The_content_must_be_what_the_ending_says(string name) => (await Refused(Pdf, name)).ShouldBe(CoreErrors.FileTypeRefused);

    [Fact]
    public async Task A_file_over_twenty_megabytes_is_refused_and_leaves_nothing()
    {
        var heavy = new byte[(AttachmentStore.MaxMegabytes * 1024 * 1024) + 1];
        Pdf.CopyTo(heavy, 0);

        (await Refused(heavy, "lourd.pdf")).ShouldBe(CoreErrors.FileTooLarge);
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_folder_that_refuses_writes_is_told()
    {
        var file = Path.Combine(folder, "not-a-folder");
        await File.WriteAllTextAsync(file, "");
        var store = new AttachmentStore(file);

        store.IsWritable().ShouldBeFalse();
        (await Should.ThrowAsync<BusinessException>(() => store.Save(Guid.NewGuid(), new MemoryStream(Pdf), "a.pdf", default))).Code.ShouldBe(
            CoreErrors.StorageUnavailable);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Task<StoredFile> Save(Guid key, byte[] content, string name) => new AttachmentStore(folder).Save(key, new MemoryStream(content), name, default);

    private async Task<string> Refused(byte[] content, string name) =>
        (await Should.ThrowAsync<BusinessException>(() => Save(Guid.NewGuid(), content, name))).Code;
}
